import type { FieldPage } from '@planproof/lint/explain';
import type { FileKind } from '@planproof/schema';

/** The page of the field at a path; nothing where the format has none there. */
export function fieldAt(
  pages: readonly FieldPage[],
  kind: FileKind,
  path: readonly (string | number)[],
): FieldPage | undefined {
  return pages.find((page) => page.kind === kind && stands(page.place, path));
}

/** Whether a place such as `fixtures.<name>.env_export.<name>` is that of a path. */
function stands(place: string, path: readonly (string | number)[]): boolean {
  const segments = place.replaceAll('[]', '.[]').split('.');
  return (
    segments.length === path.length &&
    segments.every((segment, at) => {
      if (segment === '[]') return typeof path[at] === 'number';
      return segment === path[at] || (segment === '<name>' && typeof path[at] === 'string');
    })
  );
}
