/** A progress bar on a terminal; silent everywhere else. */
const WIDTH = 30;

/** Call with the number of pages done; `total` pages in all. Draws only on a terminal. */
export function progress(stream: NodeJS.WriteStream, total: number): (done: number) => void {
  if (!stream.isTTY || total < 2) return () => {};
  return (done) => {
    const filled = Math.round((done / total) * WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    stream.write(`\r${bar} ${done}/${total}${done === total ? '\n' : ''}`);
  };
}
