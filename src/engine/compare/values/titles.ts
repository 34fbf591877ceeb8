/** Words before or in a person's name that say what he is: titles, ranks, offices. The other language leaves them away, shortens them or has none. */

const abbreviated =
  /^(?:capt|dr|drs|prof|mr|mrs|ms|mevr|dhr|sgt|lt|col|gen|sen|rep|gov|rev|ir|ing|jr|sr|mme|st)$/;

/** Whether a lower-cased word is a title that is always shortened (Dr., mevr.). */
export const isShortTitle = (lower: string): boolean => abbreviated.test(lower);

// Offices of state, church, army, court, school and sport, and what goes with them in a name (vice, former, foreign, affairs).
const english =
  'president premier prime minister secretary senator congressman congresswoman representative governor mayor chancellor ' +
  'ambassador judge justice chief leader speaker chairman chairwoman chairperson chair director general colonel major ' +
  'captain sergeant lieutenant admiral commander commissioner officer detective inspector constable sheriff professor ' +
  'doctor dean rector sir lord lady dame king queen prince princess duke duchess earl baron baroness count countess ' +
  'emperor empress tsar pope bishop archbishop cardinal reverend pastor vicar father mother brother sister saint rabbi ' +
  'imam sheikh ayatollah uncle aunt miss mister master madam coach manager attorney deputy vice acting former whip ' +
  'majority minority foreign home interior defense defence finance treasury health education affairs state';
const dutch =
  'president premier minister staatssecretaris kamerlid senator gouverneur burgemeester wethouder kanselier bondskanselier ' +
  'ambassadeur rechter officier leider voorzitter directeur generaal kolonel majoor kapitein sergeant luitenant admiraal ' +
  'commandant commissaris inspecteur professor hoogleraar dokter doctor decaan rector heer mevrouw meneer juffrouw koning ' +
  'koningin prins prinses hertog hertogin graaf gravin baron barones keizer keizerin tsaar paus bisschop aartsbisschop ' +
  'kardinaal dominee pastoor pater vader moeder broeder broer zuster zus rabbijn imam sjeik ayatollah oom tante trainer ' +
  'coach vice oud buitenlandse binnenlandse zaken financiën defensie justitie veiligheid onderwijs volksgezondheid';

const offices: ReadonlySet<string> = new Set(`${english} ${dutch}`.split(' '));

/** Whether a lower-cased word of either language may be an office or part of one's name. */
export const isOffice = (lower: string): boolean => offices.has(lower);
