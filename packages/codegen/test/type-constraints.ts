import { ts } from '../src/compiler.ts';

const KEYWORDS = [
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
];

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/**
 * Every constraint that a root type puts on a place, as `Task.complexity minimum=1`. Read from the syntax of the types
 * alone, by other means than the generator's, so that it can be held against the generated schema.
 */
export function typeConstraints(sources: Iterable<string>, root: string): string[] {
  const declarations = new Map([...sources].flatMap(declarationsOf));
  const reached = new Set([root]);
  const found: string[] = [];
  const declared = (name: string) => {
    const declaration = declarations.get(name);
    if (declaration === undefined) throw new Error(`there is no type ${name}`);
    return declaration;
  };

  function visit(type: ts.TypeNode, place: string): void {
    if (ts.isUnionTypeNode(type)) for (const variant of type.types) visit(variant, place);
    if (ts.isArrayTypeNode(type)) visit(type.elementType, `${place}[]`);
    if (ts.isParenthesizedTypeNode(type)) visit(type.type, place);
    if (ts.isLiteralTypeNode(type) && 'text' in type.literal)
      found.push(`${place} value=${type.literal.text}`);
    if (!ts.isTypeReferenceNode(type)) return;
    const declaration = declared(type.typeName.getText());
    if (ts.isInterfaceDeclaration(declaration)) reached.add(declaration.name.text);
    else visitAlias(declaration, place);
  }

  function visitAlias(alias: ts.TypeAliasDeclaration, place: string): void {
    found.push(...tagsOf(alias, place));
    visit(alias.type, place);
  }

  function visitMembers(declaration: Declaration, name: string): void {
    if (!ts.isInterfaceDeclaration(declaration)) throw new Error(`${name} is no interface`);
    for (const base of declaration.heritageClauses?.flatMap((clause) => clause.types) ?? []) {
      visitMembers(declared(base.getText()), name);
    }
    for (const { text } of tags(declaration, 'propertyNames')) {
      const key = declared(/definitions\/(\w+)/.exec(text)?.[1] ?? '');
      if (ts.isTypeAliasDeclaration(key)) visitAlias(key, `${name}<key>`);
    }
    for (const member of declaration.members) {
      if (ts.isIndexSignatureDeclaration(member)) visit(member.type, `${name}{}`);
      if (!ts.isPropertySignature(member) || member.type === undefined) continue;
      const place = `${name}.${member.name.getText()}`;
      found.push(...tagsOf(member, place));
      visit(member.type, place);
    }
  }

  for (const name of reached) visitMembers(declared(name), name);
  return found.sort();
}

function declarationsOf(text: string): [string, Declaration][] {
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
    .map((node) => [node.name.text, node]);
}

function tagsOf(node: ts.Node, place: string): string[] {
  return KEYWORDS.flatMap((keyword) =>
    tags(node, keyword).map(({ text }) => `${place} ${keyword}=${text}`),
  );
}

function tags(node: ts.Node, keyword: string): { text: string }[] {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === keyword)
    .map((tag) => ({ text: ts.getTextOfJSDocComment(tag.comment) ?? '' }));
}
