/** The ordered list of cleaning rules. */
import type { CleaningRule, LineRule } from '../clue';
import { account } from './account';
import { advertisement } from './advertisement';
import { barePunctuation } from './bare-punctuation';
import { bothSides } from './both-sides';
import { byline } from './byline';
import { commentInvitation } from './comment-invitation';
import { commentSection } from './comment-section';
import { cookies } from './cookies';
import { counter } from './counter';
import { credit } from './credit';
import { dateStamp } from './date-stamp';
import { form } from './form';
import { given } from './given';
import { legal } from './legal';
import { menuPath } from './menu-path';
import { navigation } from './navigation';
import { pageNumber } from './page-number';
import { pageTool } from './page-tool';
import { relatedLead } from './related-lead';
import { relatedList } from './related-list';
import { repeated } from './repeated';
import { repeatsTitle } from './repeats-title';
import { share } from './share';
import { shop } from './shop';
import { siteName } from './site-name';
import { subscribe } from './subscribe';

/** Rules that look at one line by itself; the first reason of equal weight is shown first. */
export const lineRules: readonly LineRule[] = [
  given,
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
  commentSection,
  pageNumber,
  menuPath,
  repeatsTitle,
  siteName,
  relatedList,
  byline,
  repeated,
  bothSides,
];
