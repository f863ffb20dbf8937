/** A package that Teams would not take, or should not get: everything wrong, in one message. */
export class WrongPackage extends Error {
  override name = 'WrongPackage';

  constructor(wrong: readonly string[]) {
    super(['Nothing was written. Please put this right:', ...wrong].join('\n  '));
  }
}
