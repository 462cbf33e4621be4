/** Who signed a pack: Ed25519 by the platform's own cryptography, keys as base64url. */

/** A signature over a text's UTF-8 bytes, and the public key that checks it. */
export interface Signature {
  readonly key: string;
  readonly value: string;
}

/** A key to sign with, as JSON: keep it where nobody else can read it. */
export interface SigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** Public and private half, base64url. */
  readonly x: string;
  readonly d: string;
}

const ALGORITHM = 'Ed25519';
/** Words that stand for a key: 66 bits, more than anyone can search for a double. */
const WORDS = 6;
const BITS_A_WORD = 11;

/** A new key. */
export async function makeKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(ALGORITHM, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  return parseKey(await crypto.subtle.exportKey('jwk', pair.privateKey));
}

/** A signing key from JSON of unknown shape; throws when it is none. */
export function parseKey(given: unknown): SigningKey {
  const { kty, crv, x, d } = (given ?? {}) as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== ALGORITHM || typeof x !== 'string' || typeof d !== 'string') {
    throw new Error('this is no key to sign with');
  }
  return { kty, crv: ALGORITHM, x, d };
}

/** Signs `text`. Rejects when the key is damaged. */
export async function sign(text: string, { kty, crv, x, d }: SigningKey): Promise<Signature> {
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, d }, ALGORITHM, false, ['sign']);
  const value = await crypto.subtle.sign(ALGORITHM, key, new TextEncoder().encode(text));
  return { key: x, value: toText(new Uint8Array(value)) };
}

/** Whether this key signed exactly this text; false for what is no key or signature at all. */
export async function isSigned(text: string, { key, value }: Signature): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: ALGORITHM, x: key };
    const opened = await crypto.subtle.importKey('jwk', jwk, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(
      ALGORITHM,
      opened,
      toBytes(value),
      new TextEncoder().encode(text),
    );
  } catch {
    return false;
  }
}

/**
 * A public key in words that two people can read to each other: the first bits of its SHA-256 on
 * the list of BIP-39, which is given: the extension reads it from a file.
 */
export async function keyWords(key: string, words: readonly string[]): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: WORDS }, (_, at) => {
    const number = Number.parseInt(bits.slice(at * BITS_A_WORD, (at + 1) * BITS_A_WORD), 2);
    return words[number];
  }).join(' ');
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(raw, (character) => character.charCodeAt(0));
}
