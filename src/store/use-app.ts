/** The one React door to the store. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { Actions, AppStore } from './app-store';
import type { AppState } from './state';

const StoreContext = createContext<AppStore | null>(null);

/** Gives the store to everything below it. */
export const StoreProvider = StoreContext.Provider;

function useStoreOfContext(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('useApp outside <StoreProvider>');
  return store;
}

/** Part of the state. The selector must return the same object for the same state: derive with useMemo, not here. */
export function useApp<Part>(selector: (state: AppState) => Part): Part {
  return useStore(useStoreOfContext(), selector);
}

/** Everything the screen can do; never changes. */
export function useActions(): Actions {
  return useStoreOfContext().actions;
}
