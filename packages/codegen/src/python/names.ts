/** Words that no name of Python can be. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import
   in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

/** What every Pydantic model has under a name of its own, except for what begins with `model_`. */
const TAKEN: ReadonlySet<string> = new Set(
  'construct copy dict fields_set from_orm json parse_file parse_obj parse_raw schema schema_json update_forward_refs validate'.split(
    ' ',
  ),
);

/** The name of a field's attribute: the field's own, unless Python or Pydantic has another use for it. */
export function attributeName(field: string): string {
  const isName = /^[A-Za-z][A-Za-z0-9_]*$/.test(field);
  const name = isName ? field : `field_${field.replaceAll(/\W/g, '_')}`;
  return KEYWORDS.has(name) || TAKEN.has(name) || name.startsWith('model_') ? `${name}_` : name;
}
