/** Style sheets as text. */
declare module '*.css?inline' {
  const css: string;

  // biome-ignore lint/style/noDefaultExport: a style sheet imported as text has no other name
  export default css;
}
