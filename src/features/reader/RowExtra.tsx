/** What the hall adds to a row's plate: the word by word comparison, which the reader's room does not know. */
import { createContext } from 'react';
import type { ReactNode } from 'react';

/** Draws it for a row (index into `rows`) with its label, or nothing. */
export const RowExtra = createContext<((row: number, label: string) => ReactNode) | null>(null);
