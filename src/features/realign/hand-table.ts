/** What alignment mode can do, as a table: the buttons of its dock and the list of keys are made from it. */
import type { IconName } from '../../ui/Icon';
import { laterWords } from '../../words/later-words';
import type { HandWish } from './hand-keys';

const said = laterWords.hand;

export interface HandAction {
  readonly wish: HandWish;
  readonly word: keyof typeof said.actions;
  readonly key: string;
  readonly icon: IconName;
}

/** The buttons in the order of the work, in groups that a screen reader names. */
export const handGroups: readonly { readonly name: string; readonly actions: readonly HandAction[] }[] = [
  {
    name: said.groups.move,
    actions: [
      { wish: 'up', word: 'up', key: 'U', icon: 'arrow-up' },
      { wish: 'down', word: 'down', key: 'D', icon: 'arrow-down' },
      { wish: 'drop', word: 'drop', key: 'X', icon: 'alone' },
      { wish: 'link', word: 'link', key: 'L', icon: 'swap' },
    ],
  },
  {
    name: said.groups.rows,
    actions: [
      { wish: 'merge', word: 'merge', key: 'M', icon: 'merge' },
      { wish: 'split', word: 'split', key: 'S', icon: 'split' },
    ],
  },
  {
    name: said.groups.sentences,
    actions: [
      { wish: 'join', word: 'join', key: '[', icon: 'join' },
      { wish: 'cut', word: 'cut', key: ']', icon: 'cut' },
    ],
  },
  {
    name: said.groups.say,
    actions: [
      { wish: 'accept', word: 'accept', key: 'A', icon: 'check' },
      { wish: 'pin', word: 'pin', key: '␣', icon: 'pin' },
      { wish: 'review', word: 'review', key: 'R', icon: 'reviewed' },
    ],
  },
  {
    name: said.groups.go,
    actions: [
      { wish: 'doubtful', word: 'doubtful', key: 'N', icon: 'warning' },
      { wish: 'candidates', word: 'candidates', key: 'C', icon: 'list' },
      { wish: 'realign', word: 'realign', key: '⇧R', icon: 'level' },
      { wish: 'unlink', word: 'unlink', key: '', icon: 'unlink' },
    ],
  },
];

/** Where the hand goes, for those who tap. */
export const handWays: readonly HandAction[] = [
  { wish: 'previousRow', word: 'previousRow', key: 'K', icon: 'up' },
  { wish: 'nextRow', word: 'nextRow', key: 'J', icon: 'down' },
  { wish: 'previousSentence', word: 'previousSentence', key: '↑', icon: 'sentence-up' },
  { wish: 'nextSentence', word: 'nextSentence', key: '↓', icon: 'sentence-down' },
];
