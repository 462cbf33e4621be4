/** Release notes: what the changelog says of a version, and the sums of its archives. */

/** The lines under `## VERSION` of a changelog; null where it has no such part. */
export function changesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => text.split(/\s/, 1)[0] === version);
  return part === undefined ? null : part.slice(part.indexOf('\n')).trim();
}

/** Notes of a version as Markdown; `sums` is what SHA256SUMS holds. */
export function releaseNotes(version: string, changes: string, sums: string): string {
  return `# Hearsay ${version}\n\n${changes}\n\n## Archives\n\n\`\`\`\n${sums.trim()}\n\`\`\`\n`;
}
