/** How the list of notes is set – filter, order, what is picked – and which dialog stands over everything. */
import type { Get, Set } from './app-store';
import type { NoteFilter } from './note-filter';
import type { Order } from './note-views';
import type { Dialog } from './state';

export function noteListActions(get: Get, set: Set) {
  function change(part: Partial<ReturnType<Get>['noteList']>): void {
    set(({ noteList }) => ({ noteList: { ...noteList, ...part } }));
  }

  function filterNotes(filter: NoteFilter): void {
    change({ filter });
  }

  function orderNotes(order: Order): void {
    change({ order });
  }

  /** Begins or ends picking several notes. */
  function pickSeveral(on: boolean): void {
    change({ picked: on ? [] : null });
  }

  /** Picks a note or lets it go. */
  function pickNote(id: string): void {
    const picked = get().noteList.picked ?? [];
    change({ picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
  }

  /** Picks exactly these. */
  function pickNotes(ids: readonly string[]): void {
    change({ picked: ids });
  }

  function openDialog(dialog: Dialog): void {
    set({ dialog });
  }

  function closeDialog(): void {
    set({ dialog: null });
  }

  return { filterNotes, orderNotes, pickSeveral, pickNote, pickNotes, openDialog, closeDialog };
}
