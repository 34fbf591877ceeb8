/** Hands the reader a text as a file. */

/** Starts a download of `text` under `name`; nothing leaves the device. `type` is a MIME type. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over once the click is handled; freed in the next task to be sure.
  setTimeout(() => URL.revokeObjectURL(address));
}
