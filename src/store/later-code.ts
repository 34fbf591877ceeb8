/** Code that is fetched after the first screen stands: what it is asked for before waits for it, after that it answers at once. */

export interface LaterCode<Code> {
  /** Fetches the code, once; one that failed is tried again by the next call. Rejects with what the browser says. */
  readonly load: () => Promise<Code>;
  /** The code, or null while it is not here. */
  readonly now: () => Code | null;
  /** Does something with the code: at once when it is here, so that nothing comes between a click and its effect, else when it has come. */
  readonly use: <Result>(act: (code: Code) => Result) => Result | Promise<Awaited<Result>>;
}

/** All of it, for `fetchLaterCode`. */
const everything: LaterCode<unknown>[] = [];

export function laterCode<Code>(fetch: () => Promise<Code>): LaterCode<Code> {
  let here: { readonly code: Code } | null = null;
  let coming: Promise<Code> | null = null;
  function load(): Promise<Code> {
    coming ??= fetch().then(
      (code) => {
        here = { code };
        return code;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  }
  async function waited<Result>(act: (code: Code) => Result): Promise<Awaited<Result>> {
    return await act(await load());
  }
  const made: LaterCode<Code> = {
    load,
    now: () => here?.code ?? null,
    use: (act) => (here === null ? waited(act) : act(here.code)),
  };
  everything.push(made);
  return made;
}

/** Fetches all of it: when the first screen stands, and before a test. */
export async function fetchLaterCode(): Promise<void> {
  await Promise.all(everything.map(({ load }) => load()));
}
