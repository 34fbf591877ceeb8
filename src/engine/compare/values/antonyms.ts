/** English words that say the contrary of each other: "not good" may stand beside "bad" (M1: a denial said in another way). */

// Common adjectives, adverbs and verbs of which denying one says the other, or nearly; after the antonym lists of school
// grammars. Lower-cased lemmas; a word may stand in several pairs.
const pairs = `
able unable|absent present|accept refuse|accept reject|accurate wrong|active passive|admit deny|agree disagree|agree oppose
alive dead|allow forbid|allow ban|allow prevent|allow prohibit|appear disappear|asleep awake|attend miss|available absent
available unavailable|aware ignorant|begin stop|believe doubt|big small|bright dark|busy idle|careful careless|cease continue
certain doubtful|certain uncertain|change keep|change remain|change stay|cheap expensive|clean dirty|clear vague|clear unclear
close far|close open|common rare|complete partial|continue stop|continue cancel|cool warm|correct false|correct wrong
dark light|dead live|deep shallow|different equal|different same|difficult easy|differ equal|dry wet|easy hard|empty full
enough lack|enough short|equal unlike|exact approximate|exist lack|fail succeed|fail manage|fail work|fair unfair|false true
familiar strange|far near|fast slow|few many|few much|fit unfit|forget remember|free busy|free captive|frequent rare
gain lose|general special|good bad|good evil|good ill|good poor|good hurt|great small|guilty innocent|happy sad|happy unhappy
hard soft|healthy ill|healthy sick|heavy light|help hinder|hide show|high low|hold drop|hot cold|huge small
important trivial|include exclude|include omit|interesting boring|keep lose|keep break|keep change|kind cruel|know ignore
large small|late early|legal illegal|let prevent|let forbid|let stop|lie true|lift drop
like dislike|like hate|like different|little much|little many|live die|long brief|long short|long soon|loud quiet|love hate
manage fail|many few|mention omit|modest proud|move stay|move stand|much little|near far|necessary optional|necessary needless
need optional|new old|noisy quiet|obey disobey|obey rebel|often rarely|often seldom|often rare|open closed|open shut|optional required
pass fail|permit forbid|permit prohibit|please displease|please anger|polite rude|popular obscure|possible impossible|present missing
private public|quick slow|quiet loud|reach miss|ready unready|real fake|real false|reason vain|receive lose|recent old
remember forget|remove keep|remove stay|remove remain|rich poor|right left|right wrong|right false|safe dangerous|same different
same other|save lose|see blind|separate together|serious light|share keep|shut open|silent speak|silent talk|simple complex
simple complicated|simple difficult|sleep awake|sleep wake|slow quick|slow fast|small large|small big|small great|smooth rough
some none|soon late|speak silence|stable unstable|stand sit|stay go|stop continue|stop go|strong weak|strict loose
success failure|succeed fail|sure doubt|sure doubtful|sure unsure|sweet sour|tall short|tell conceal|tell hide|together apart
together alone|together separate|true false|true wrong|true untrue|trust distrust|trust doubt|understand misunderstand
up down|use waste|useful useless|useful vain|usual rare|usual unusual|vacant busy|valid invalid|vanish stay|visible hidden
visible invisible|vote abstain|warm cold|weak strong|wealthy poor|well badly|well bad|well ill|well poorly|win lose|wise foolish
work fail|work break|worth waste|young old
unchanged change|unaffected change|unaffected influence|preserve influence|preserve affect|preserve change|keep influence|keep affect
delete remain|delete stay|delete keep|remove preserve
problem fine|problem okay|problem ok|problem easy|problem well|problem good|trouble fine|trouble easy|trouble well|difficulty easy
objection fine|objection agree|harm safe|harm well|danger safe|risk safe|doubt certain|doubt clear|doubt surely|doubt definite|doubt undoubtedly
long shortly|long quickly|long recent|long recently|long briefly|know wonder|know unsure|know ask|secret known|secret open|secret public
surprise obvious|surprise expect|surprise logical|surprise natural|end continue|finish continue|answer silent|far nearby|far beside|far around
leave stay|leave remain|away stay|react ignore|respond ignore|listen ignore|ready busy|whole partial|whole part|entire part|complete incomplete
final provisional|alone together|straight crooked|fit small|fit large|comfortable uncomfortable|pleasant unpleasant|belong foreign
intend accidental|mean accidental|deliberate accidental|purpose accidental|plan unexpected|expect surprise|serious minor|serious slight
severe mild|major minor|heavy slight|know confuse|clear confuse|understand confuse|certain confuse|select clear|check clear|mark clear
enable disable|switch off|on off|active idle|lock unlock|lock open|block allow|include skip|do omit|do skip|print hide|visible hide
affect independent|depend independent|need redundant|need superfluous|necessary superfluous|fixed loose|fixed variable|constant variable
same separate|agree contradict|match contradict|match differ|fit exceed|exceed below|follow ignore|heed ignore|notice overlook|see overlook
see miss|notice miss|speak hush|sit rise|attend stay|sell keep|rent vacant|occupy vacant|marry single|employ jobless|paid free|pay free
paid voluntary|count exclude|cover exclude|belong exclude|apply exempt|guilty acquit|convict acquit|succeed futile|help futile|use futile
success futile|success unsuccessful|prove unproven|known mystery|know mystery|explain mystery|clear mystery|finish unfinished
oblige optional|obligatory optional|obligatory voluntary|compulsory optional|compulsory voluntary|mandatory optional|mandatory voluntary
oblige free|compel free|require optional|require voluntary|force voluntary
true fictional|true invent|true fabricate|real imaginary|accessible closed|available closed|survive die|survive perish|survive kill
understand mystery|understand puzzle|know puzzle|limited endless|limit endless|end endless|end eternal|bear intolerable|bear unbearable|believe incredible|count countless|price priceless`;

const made = new Map<string, Set<string>>();
for (const pair of pairs.trim().split(/[|\n]/)) {
  const [a, b] = pair.trim().split(' ');
  if (a === undefined || b === undefined) continue;
  made.set(a, (made.get(a) ?? new Set()).add(b));
  made.set(b, (made.get(b) ?? new Set()).add(a));
}

/** Contraries of an English lemma in lower case; empty for a word that has none here. */
export function antonymsOf(english: string): ReadonlySet<string> {
  return made.get(english) ?? new Set();
}
