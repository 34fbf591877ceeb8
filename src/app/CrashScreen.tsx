/** Catches what broke in the screens below it, and offers the reader's notes before anything else. */
import { Component, type ReactElement, type ReactNode } from 'react';

import { Button } from '../ui/Button';
import { words } from '../words/words';
import styles from './ProblemScreen.module.css';
import { useDownloadNotes } from './use-download-notes';
import { useApp } from '../store/use-app';

const said = words.app.crash;

/** A class, because React catches errors of a tree only there. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: string | null }
> {
  override state: { readonly broken: string | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { readonly broken: string } {
    return { broken: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    return this.state.broken === null ? this.props.children : <CrashScreen message={this.state.broken} />;
  }
}

function CrashScreen({ message }: { readonly message: string }): ReactElement {
  const counts = useApp((state) => state.noteCounts);
  const download = useDownloadNotes();
  const notes = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <main className={styles.page}>
      <div className={styles.leaf}>
        <h1>{said.title}</h1>
        <p>{said.text}</p>
        <div className={styles.actions}>
          <Button tone="primary" icon="download" onClick={download}>
            {said.notes(notes)}
          </Button>
          <Button onClick={() => window.location.reload()}>{said.reload}</Button>
        </div>
        <p className={styles.small}>
          {said.what}: {message}
        </p>
      </div>
    </main>
  );
}
