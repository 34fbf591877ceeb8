/** Heads of lists that lead elsewhere: read also, trending, most read. */
import { wholeLine, wordingRule } from '../clue';

/** Lines that announce links to other pages. */
export const leads = wholeLine(String.raw`
  (?:lees|kijk|bekijk|luister) ook(?: (?:deze|dit|op|van) .{1,50})?
  (?:lees|kijk|bekijk|luister) ook ?[:>»-] ?.{1,200}
  (?:read|see|watch|listen) (?:also|more|next|on)(?: (?:from|about|on|in|over|stories|articles|news) .{1,60})?
  (?:read|see|watch|listen)(?: also| more| next) ?[:>»-] ?.{1,200}
  also read ?[:>»-]? ?.{0,200}
  (?:lees|bekijk|toon) (?:meer|verder)(?: (?:over|van|op|in|uit) .{1,60}|(?: ?[:>»-] ?.{1,200})|(?: nieuws| artikelen))?
  meer (?:lezen|weten|nieuws|artikelen|verhalen|recepten|berichten|uit)(?: (?:over|uit|van|in|op) .{1,60})?\??
  meer (?:over|van|uit) (?!(?:ons|onze|het|de)\b|.*(?:cookie|privacy))(?:dit onderwerp|deze auteur|deze schrijver|dezelfde|.{1,30})
  more (?:stories|articles|news|recipes|posts|videos|reading)(?: (?:from|like|about|in|on|by) .{1,60})?
  more (?:from|like|about|on|in|by) (?!.*(?:cookie|privacy)).{1,40}
  (?:trending|populair|popular|most popular|hot|top)(?: (?:now|nu|today|vandaag|topics|posts|articles|stories|news|items|products?|merchandise|artikelen|berichten|onderwerpen|deze week|this week|right now|recipes|recepten))?
  (?:most|best|meest|vaakst) (?:read|viewed|shared|watched|commented|popular|gelezen|bekeken|gedeeld|besproken|recent)(?: .{0,30})?
  (?:related|gerelateerde?|verwante) (?:articles?|stor(?:y|ies)|posts?|news|content|reading|items|products?|recipes|artikel(?:en)?|berichten|nieuws|producten|recepten|links)
  (?:gerelateerd|related|verwant)
  (?:recommended|aanbevolen|voorgesteld)(?: (?:for you|reading|stories|articles|videos|voor (?:jou|u)|artikelen|verhalen|berichten|by .{1,30}|by|door .{1,30}))?
  (?:you (?:might|may|will)|you'll|je vindt|dit vind je|misschien vind je) (?:also )?(?:like|enjoy|love|be interested in|.{0,30}(?:leuk|interessant))(?: .{0,30})?
  (?:dit|deze) (?:is|zijn) ook (?:interessant|leuk).{0,20}
  (?:ook|mogelijk|wellicht) (?:interessant|leuk|voor (?:u|jou)|lezen)(?: .{0,40})?
  (?:dit|anderen|deze) (?:lazen|lezen|las|bekeken) .{0,40}
  (?:latest|recent|nieuwste|laatste|recente|newest)(?: (?:news|posts?|articles|stories|videos|recipes|nieuws|artikelen|berichten|verhalen|recepten|video's))
  (?:editor'?s'? (?:picks|choice)|keuze van de redactie|redactietips?|uitgelicht|in het nieuws|don't miss|mis dit niet|must[ -]reads?|up next|hierna|volgende)
  (?:what to read next|wat te lezen|verder lezen|next up|in case you missed it|explore more|discover more|ontdek meer)
  (?:from|elsewhere on|around|across) the (?:web|internet|network)
  explore more (?:on|in|about|from) .{1,40}
  (?:topics|onderwerpen|tags|in this story|in dit artikel)(?: ?: ?.{1,80})
`);

const likely = wholeLine(String.raw`
  meer
  see also
  zie ook
  topics
  onderwerpen
  (?:related|verwante|gerelateerde) (?:topics|onderwerpen|links)
  in this story
  related
  verwant
  top
  hot
  volgende
  external links
  externe links?
`);

/** Leads to other pages. Those that documents have as well (“See also”) only count as likely. */
export const relatedLead = (() => {
  const sure = wordingRule('related-lead', 'related', { certain: [leads], most: 220 });
  const unsure = wordingRule('related-lead', 'related', { likely: [likely], most: 40 });
  return {
    name: 'related-lead',
    judge: (block: Parameters<typeof sure.judge>[0]) => unsure.judge(block) ?? sure.judge(block),
  };
})();
