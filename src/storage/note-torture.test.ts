/** Random tabs, edits, deletions, crashes, full storage and planted garbage: nothing that was reported saved is lost. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FakeOrigin, type FakeTab, type Visibility, type Weather } from './fake-storage.law';
import type { WriteResult } from './local-storage';
import { noteOf } from '../formats/note-example.law';
import { notePrefix, openNotes, type NoteStore } from './note-store';

type Step =
  | {
      readonly do: 'create' | 'delete' | 'undo' | 'retry' | 'refresh' | 'reload';
      readonly tab: number;
      readonly pick: number;
    }
  | { readonly do: 'edit'; readonly tab: number; readonly pick: number; readonly stale: boolean }
  | { readonly do: 'hear' | 'settle'; readonly tab: number; readonly times: number }
  | { readonly do: 'weather'; readonly weather: Weather }
  | { readonly do: 'crash'; readonly writes: number }
  | { readonly do: 'garbage'; readonly pick: number; readonly over: boolean };

const tab = fc.nat(2);
/** Few notes, so that tabs meet on them. */
const pick = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const), tab, pick }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('edit' as const), tab, pick, stale: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'undo' as const), tab, pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('retry' as const, 'refresh' as const, 'reload' as const),
      tab,
      pick,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('hear' as const, 'settle' as const), tab, times: fc.nat(4) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('weather' as const),
      weather: fc.constantFrom<Weather>(
        'fair',
        'fair',
        'fair',
        'fair',
        'full',
        'full',
        'forbidden',
        'broken',
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const), writes: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('garbage' as const), pick, over: fc.boolean() }) },
);

/** What the reader was promised: the words reported saved, note by note, and the garbage that must stay. */
class World {
  readonly origin: FakeOrigin;
  readonly tabs: { store: NoteStore; tab: FakeTab }[] = [];
  readonly promised = new Map<string, Set<string>>();
  readonly garbage = new Map<string, string>();
  private clock = 0;
  private serial = 0;

  constructor(
    visibility: Visibility,
    tabs: number,
    private readonly crashes: boolean,
  ) {
    this.origin = new FakeOrigin(visibility);
    for (let index = 0; index < tabs; index += 1) this.openTab(index);
    for (const pick of [0, 1]) this.take({ do: 'create', tab: 0, pick });
    this.origin.settleAll();
  }

  private openTab(at: number): void {
    const tab = this.origin.openTab();
    this.serial += 1;
    const store = openNotes(tab, {
      writer: `t${this.serial}`,
      // Two tabs often write within the same millisecond.
      now: () => new Date(Date.UTC(2026, 0, 1) + Math.floor(this.clock++ / 3)).toISOString(),
      listen: tab.listen,
    });
    this.tabs[at] = { store, tab };
  }

  private word(): string {
    this.serial += 1;
    return `w${this.serial}.`;
  }

  private promise(id: string, body: string, result: WriteResult): void {
    if (result.state !== 'saved') return;
    const words = this.promised.get(id) ?? new Set<string>();
    for (const word of body.split(' ')) words.add(word);
    this.promised.set(id, words);
  }

  /** Deleting where there is no room erases; what the deleting tab knew of is then not owed any more. */
  private excuse(id: string, body: string, result: WriteResult): void {
    if (result.state === 'saved' && result.as === 'erased')
      for (const word of body.split(' ')) this.promised.get(id)?.delete(word);
  }

  take(step: Step): void {
    if (step.do === 'weather') this.origin.weather = step.weather;
    else if (step.do === 'crash') this.origin.writesToLive = this.crashes ? step.writes : null;
    else if (step.do === 'garbage') this.plant(step.pick, step.over);
    else this.act(step);
  }

  private act(step: Exclude<Step, { do: 'weather' | 'crash' | 'garbage' }>): void {
    const at = step.tab % this.tabs.length;
    const one = this.tabs[at];
    if (!one) return;
    const { store } = one;
    const { notes, bin } = store.snapshot();
    switch (step.do) {
      case 'create': {
        const note = noteOf(`n${this.serial}`, this.word());
        const result = store.save(note);
        if (one.tab.alive) this.promise(note.id, note.body, result);
        break;
      }
      case 'edit': {
        const note = notes[step.pick % Math.max(1, notes.length)];
        if (!note) break;
        const edited = { ...note, body: `${note.body} ${this.word()}` };
        const result = step.stale ? store.save(edited, note) : store.save(edited);
        if (one.tab.alive) this.promise(note.id, edited.body, result);
        break;
      }
      case 'delete': {
        const note = notes[step.pick % Math.max(1, notes.length)];
        if (!note) break;
        const result = store.remove(note.id);
        // Even a tab that died in the middle may have got as far as erasing.
        this.excuse(note.id, note.body, one.tab.alive ? result : { state: 'saved', as: 'erased' });
        break;
      }
      case 'undo': {
        const binned = bin[step.pick % Math.max(1, bin.length)];
        if (!binned) break;
        const result = store.restore(binned.note.id);
        if (one.tab.alive) this.promise(binned.note.id, binned.note.body, result);
        break;
      }
      case 'retry':
        store.retry();
        break;
      case 'refresh':
        store.refresh();
        break;
      case 'reload':
        if (this.crashes) one.tab.alive = false;
        break;
      case 'hear':
        for (let times = 0; times < step.times && one.tab.alive; times += 1) one.tab.hearOne();
        break;
      case 'settle':
        for (let times = 0; times < step.times; times += 1) this.origin.settleOne();
        break;
    }
    this.bury();
  }

  /** A dead tab is opened again, with nothing but what storage holds. */
  private bury(): void {
    this.tabs.forEach(({ tab, store }, at) => {
      if (tab.alive) return;
      store.close();
      this.origin.writesToLive = null;
      this.openTab(at);
    });
  }

  /** Over a note only while somebody alive knows it, and where writing works: nothing else could mend it. */
  private plant(pick: number, over: boolean): void {
    const value = `{"rubbish":${this.word().slice(1)}`;
    const known = this.tabs[0]?.store.snapshot();
    const note = known?.notes[pick % Math.max(1, known.notes.length)];
    if (over && note && this.origin.weather === 'fair' && this.origin.writesToLive === null) {
      this.origin.settleAll();
      this.origin.plant(notePrefix + note.id, value);
      this.garbage.set(`aside of ${note.id} ${value}`, value);
      this.origin.settleAll();
    } else if (this.origin.visibility === 'direct') {
      const key = `${notePrefix}rubbish-${this.word()}`;
      this.origin.plant(key, value);
      this.garbage.set(key, value);
    }
  }

  /** Good weather, everything heard, everything tried again – as often as it takes. */
  calm(): void {
    this.origin.weather = 'fair';
    this.origin.writesToLive = null;
    for (let round = 0; round < 4; round += 1) {
      this.origin.settleAll();
      for (const { store } of this.tabs) store.retry();
    }
    this.origin.settleAll();
  }

  /** What a reader finds in a fresh tab: every word of every version, note by note. */
  found(): ReadonlyMap<string, ReadonlySet<string>> {
    const tab = this.origin.openTab();
    const store = openNotes(tab, { writer: 'judge', now: () => '2026-02-01T00:00:00.000Z' });
    const { notes, bin } = store.snapshot();
    const words = new Map<string, Set<string>>();
    for (const id of this.promised.keys()) {
      const versions = [
        ...notes.filter((note) => note.id === id),
        ...bin.map(({ note }) => note).filter((note) => note.id === id),
        ...store.previous(id),
      ];
      words.set(id, new Set(versions.flatMap((note) => note.body.split(' '))));
    }
    return words;
  }
}

function lost(world: World): readonly string[] {
  const found = world.found();
  return [...world.promised].flatMap(([id, words]) =>
    [...words].filter((word) => !found.get(id)?.has(word)).map((word) => `${id}: ${word}`),
  );
}

function lostGarbage(world: World): readonly string[] {
  const values = new Set(world.origin.items.values());
  return [...world.garbage].filter(([, value]) => !values.has(value)).map(([key]) => key);
}

/** How the tabs of a world disagree about what there is now. */
function disagreement(world: World): readonly string[] {
  const views = world.tabs.map(({ store }) => {
    const { notes, bin } = store.snapshot();
    return JSON.stringify([
      notes.map(({ id, body }) => [id, body]),
      bin.map(({ note }) => [note.id, note.body]),
    ]);
  });
  return views.filter((view) => view !== views[0]);
}

describe('1,000 bad days (fast-check prints the seed of one that fails)', () => {
  const steps = fc.array(step, { minLength: 20, maxLength: 80 });

  test.each([2, 3])('%i tabs that see each other at once, with crashes between any two writes', (tabs) => {
    fc.assert(
      fc.property(steps, (list) => {
        const world = new World('direct', tabs, true);
        for (const one of list) world.take(one);
        // Nothing is owed to what only lived in a tab: check before the weather clears, too.
        expect(lost(world)).toEqual([]);
        world.calm();
        expect([lost(world), lostGarbage(world), disagreement(world)]).toEqual([[], [], []]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([2, 3])('%i tabs that hear of each other late, as in Chromium', (tabs) => {
    fc.assert(
      fc.property(steps, (list) => {
        const world = new World('cached', tabs, false);
        for (const one of list) world.take(one);
        world.calm();
        expect([lost(world), lostGarbage(world), disagreement(world)]).toEqual([[], [], []]);
      }),
      { numRuns: 200 },
    );
  });

  test('the test itself can see a loss', () => {
    const world = new World('direct', 2, true);
    world.take({ do: 'create', tab: 0, pick: 0 });
    world.origin.items.clear();
    expect(lost(world).length).toBe(3);
  });
});
