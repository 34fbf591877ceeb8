/** What the search for the odd names of a row carries along. */
import type { Neighbourhood } from '../detector';
import type { Finding } from '../finding';
import type { SideView, Unit } from '../row-view';
import type { Token } from '../tokens';

/** Candidates of one side of a unit. */
export interface Named {
  readonly view: SideView;
  readonly token: Token;
  readonly ordinary: boolean;
}

export interface Hunt {
  readonly unit: Unit;
  readonly near: Neighbourhood;
  readonly out: Finding[];
  /** Tokens that are explained: paired, or told. */
  readonly done: Set<Token>;
  /** Like words of both sides that stand for each other by their order. */
  readonly tied: ReadonlyMap<Token, Token>;
}
