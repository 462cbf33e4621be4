/**
 * The words that stand for keys: BIP39's English list, 2,048 of them. The build runs this module
 * beforehand and puts them into a file, for a background without packs never needs one.
 */
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** In the list's order. */
export const compiledKeyWords = (): readonly string[] => wordlist;
