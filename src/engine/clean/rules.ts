/** The ordered list of cleaning rules. */
import type { CleaningRule, LineRule } from './clue';
import { account } from './rules/account';
import { advertisement } from './rules/advertisement';
import { barePunctuation } from './rules/bare-punctuation';
import { bothSides } from './rules/both-sides';
import { byline } from './rules/byline';
import { commentInvitation } from './rules/comment-invitation';
import { cookies } from './rules/cookies';
import { counter } from './rules/counter';
import { credit } from './rules/credit';
import { dateStamp } from './rules/date-stamp';
import { form } from './rules/form';
import { legal } from './rules/legal';
import { menuPath } from './rules/menu-path';
import { navigation } from './rules/navigation';
import { pageTool } from './rules/page-tool';
import { relatedLead } from './rules/related-lead';
import { relatedList } from './rules/related-list';
import { repeated } from './rules/repeated';
import { repeatsTitle } from './rules/repeats-title';
import { share } from './rules/share';
import { shop } from './rules/shop';
import { siteName } from './rules/site-name';
import { subscribe } from './rules/subscribe';

/** Rules that look at one line by itself; the first reason of equal weight is shown first. */
export const lineRules: readonly LineRule[] = [
  cookies,
  commentInvitation,
  form,
  share,
  shop,
  account,
  subscribe,
  relatedLead,
  legal,
  advertisement,
  pageTool,
  dateStamp,
  credit,
  counter,
  navigation,
  barePunctuation,
];

/** Rules that look at a line's place on the page or in the pair. */
export const pageRules: readonly CleaningRule[] = [
  menuPath,
  repeatsTitle,
  siteName,
  relatedList,
  byline,
  repeated,
  bothSides,
];
