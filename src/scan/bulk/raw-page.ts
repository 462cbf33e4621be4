/** A page as it comes out of a file of many, before it is parsed: what a worker is handed. */
export type RawPage =
  /** A file of its own, read by the worker. */
  | { readonly name: string; readonly file: string }
  /** Bytes or text of one page; `charset` is what came with the bytes. */
  | {
      readonly name: string;
      readonly url: string;
      readonly body: Uint8Array | string;
      readonly isHtml: boolean;
      readonly charset?: string | undefined;
    }
  /** Something in the input that is no page, with the reason. */
  | { readonly name: string; readonly error: string };

/** Bytes of one page above which it is not read: far beyond any article, and memory stays bounded. */
export const MOST_BYTES = 32 * 2 ** 20;
