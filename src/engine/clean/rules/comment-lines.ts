/** The lines that frame readers' comments: the head of the list, names and times, buttons, what sorts and loads them. */
import { wholeLine } from '../clue';
import type { PageBlock } from '../page-block';
import { date, time } from './date-stamp';

/**
 * What a line is to a list of comments: `button` answers or judges a comment (“Reply · Like · 3”), `stamp` says when it
 * was written, `byline` who wrote it and when in one line, or who speaks (“Ruth says:”), `control` is of the list itself
 * or may stand on any page (“Newest first”, “Share”, a bare count). Null for everything else.
 */
export type CommentLine = 'button' | 'stamp' | 'byline' | 'control';

/** Heads are lines, not sentences, and no longer than this, in UTF-16 units; frames neither. */
const longestLine = 120;

const heads = wholeLine(String.raw`
  (?:(?:all|alle|latest|recente?|laatste|nieuwste|top|user|reader|readers'|customer) )?(?:comments|reacties|responses)(?: ?[:(|]? ?\d[\d.,]*k?\)?)?
  (?:\d[\d.,]*k?|one|een|één) (?:comments?|reacties?)(?: (?:on|to|op|bij) .{1,150})?
  (?:\d[\d.,]*|one|een|één) (?:thoughts?|gedachten?) (?:on|over|bij) .{1,150}
  (?:comments?|reacties?) (?:on|to|from|by|op|van|bij) .{1,60}
  (?:lezersreacties|reacties van lezers|wat lezers zeggen|what readers say|reader comments|discussion|discussie|conversation|gesprek)(?: (?:about|over) .{1,60})?(?: ?\(?\d[\d.,]*\)?)?
  (?:leave|post|add|write) (?:a|your) (?:reply|comment|response)(?: cancel reply)?
  (?:laat|geef|plaats|schrijf) (?:hier )?(?:een|je|jouw|uw) (?:reactie|commentaar)(?: (?:achter|plaatsen|hieronder))?
  een reactie (?:achterlaten|plaatsen|schrijven|geven)
  (?:reactie|commentaar) (?:plaatsen|achterlaten|toevoegen)
  (?:join|start) the (?:conversation|discussion)
  (?:praat|discussieer|doe|denk) mee(?: .{1,40})?
  (?:have your say|what do you think\?|wat vind (?:jij|je|u)(?: .{1,40})?\?)
  (?:view|show|see|read|toon|bekijk|lees)(?: all| alle)?(?: \d[\d.,]*)? (?:comments?|reacties|responses)(?: ?\(?\d[\d.,]*\)?)?
`);

/** Short forms that only stand beside a comment: “3d”, “5 u”. */
const shortAgo = String.raw`\d{1,3} ?(?:s|sec|m|min|h|hr|hrs|u|uur|d|w|wk|wkn|mo|mnd|y|yr|j|jr)\.?`;
const longAgo = String.raw`(?:about |ongeveer |circa |over |ruim |zo'n )?(?:\d{1,3}|an?|one|een|één) (?:seconds?|seconden?|minutes?|minuten?|minuut|min\.?|hours?|uur|uren|days?|dag(?:en)?|weeks?|weken|week|months?|maand(?:en)?|years?|jaar|jaren) (?:ago|geleden|terug)`;
const now = String.raw`(?:just now|zojuist|zonet)`;
const edited = String.raw`(?: \(?(?:edited|bewerkt|aangepast|gewijzigd)\)?)?`;
const clock = String.raw`\d{1,2}[:.]\d\d(?: ?(?:uur|u|a\.?m\.?|p\.?m\.?))?`;
const when = String.raw`(?:${longAgo}|${now}|${date}${time}|${clock},? (?:on |op )?${date})`;
const stamps = wholeLine(String.raw`
  (?:posted |geplaatst )?(?:on |op |at |om )?${when}${edited}
  ${shortAgo}${edited}
`);

// A name is up to five words; what a name cannot have (a stop, a question mark) is not one.
const name = String.raw`@?[^\s.!?:;,]{1,30}(?:[. ] ?[^\s.!?:;,]{1,30}){0,4}\.?`;
const bylines = wholeLine(String.raw`
  ${name} ?(?:,| on| op| at| ·| -| –| —| \|)? (?:on |op )?${when}${edited}
  (?:(?:comment|reactie|posted|geplaatst) )*(?:by|door|van) ${name}(?:,? (?:on |op |at |om )?${when})?
  ${name} (?:says|said|wrote|replied|commented|zegt|zei|schreef|schrijft|reageerde|antwoordde) (?:on |op |at )?${when}
  (?:in reply to|replying to|reply to|in response to|als antwoord op|in antwoord op|reactie op) ${name}
`);
// “Ruth says:” is a byline, “Ruth says” the beginning of anything.
const speaks = wholeLine(
  String.raw`${name} (?:says|said|wrote|writes|replied|commented|zegt|zei|schreef|schrijft|reageerde|antwoordde)`,
);

const answers = String.raw`(?:reply|reageer|reageren|beantwoord(?:en)?|antwoord(?:en)?|citeer|citeren|quote|report(?: (?:abuse|comment))?|rapporteer|rapporteren|meld(?:en)?|meld (?:misbruik|ongepast|reactie)|flag|upvote|downvote|recommend|aanbevelen|vind ik (?:niet )?leuk|leuk|like|dislike|permalink)`;
const others = String.raw`(?:share|delen|deel|edit|bewerk(?:en)?|delete|verwijder(?:en)?|hide|verberg(?:en)?|more|meer|translate|vertaal|vertalen|save|bewaar|follow|volgen|link|helpful|nuttig|see translation|vertaling (?:weergeven|bekijken))`;
const amount = String.raw`(?:[+−-]?\d[\d.,]*k?|\(\d[\d.,]*\))`;
const replies = String.raw`(?:(?:view|show|see|hide|toon|bekijk|lees|verberg) )?(?:all |alle )?\d{1,4} (?:more |meer )?(?:repl(?:y|ies)|antwoord(?:en)?|likes?|recommend|upvotes?)`;
const button = String.raw`(?:${replies}|${answers}(?: ?${amount})?)`;
const joint = String.raw`(?: ?[·•|,/–-] ?| )`;
const part = String.raw`(?:${button}|${others}|${amount}|${longAgo}|${shortAgo}|👍|❤️?|♥|▲|▼)`;
const buttons = wholeLine(String.raw`
  (?:${part}${joint}){0,6}${button}(?:${joint}${part}){0,6}
`);

const controls = wholeLine(String.raw`
  ${others}
  [♥❤️👍▲▼ ]*${amount}
  (?:sort(?:ed)? by|sorteer(?:en)?(?: op)?|gesorteerd op)(?: ?:? ?.{1,30})?
  (?:best|top|newest|oldest|popular|nieuwste|oudste|populairste|beste|all|alle|most (?:liked|relevant|recent)|meest (?:gewaardeerd|relevant|recent))(?: (?:first|eerst|comments|reacties|picks))?
  (?:reader|editors?'?|nyt|staff) picks
  (?:load|show|view|see|laad|toon|bekijk)? ?(?:more|meer|previous|vorige|all|alle) (?:comments|reacties|replies|antwoorden)(?: (?:laden|tonen|bekijken))?
  (?:edited|bewerkt|author|auteur|redactie|guest|gast|moderator|verified|top contributor)
  (?:log|sign) in (?:with|to (?:reply|comment))|or sign up with .{1,20}
  (?:inloggen|log in|je moet ingelogd zijn|u moet ingelogd zijn) om te (?:kunnen )?reageren
  (?:this|the|deze) (?:discussion|discussie|thread|draad) (?:is|has been) (?:closed|gesloten)
  (?:naam|name|website|e-?mail|comment|reactie) ?\*?
`);

/** Whether a line can be the head of a list of comments. */
export function isCommentHead(block: PageBlock): boolean {
  return block.length <= longestLine && heads.test(block.folded);
}

/** What a line is to a list of comments, or null. */
export function commentLine(block: PageBlock): CommentLine | null {
  if (block.length > longestLine || block.folded === '') return null;
  const line = block.folded;
  if (stamps.test(line)) return 'stamp';
  if (buttons.test(line)) return 'button';
  if (bylines.test(line) || (block.words.trimEnd().endsWith(':') && speaks.test(line))) return 'byline';
  return controls.test(line) ? 'control' : null;
}

/** Whether a line could be who wrote a comment: a name or a handle, up to five words and no sentence. */
export function isNameLike(block: PageBlock): boolean {
  return (
    block.length <= 40 &&
    block.count <= 5 &&
    /^[@\p{L}\p{N}]/u.test(block.words) &&
    !/[.!?:;,…]$/u.test(block.words)
  );
}
