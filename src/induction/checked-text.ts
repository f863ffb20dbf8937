declare const checked: unique symbol;

/** A person's words that were found safe to keep: only the check in `understanding` makes one. */
export type CheckedText = string & { readonly [checked]: true };
