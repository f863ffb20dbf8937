import { expect, test } from 'vitest';
import { type Account, type Expected, recognise } from '../../src/induction/recognise.ts';

const priya = { id: 'priya', name: 'Priya Nair', address: 'priya.nair@nhs.net', bound: false };
const invited = (...wishes: Partial<Expected>[]): Expected[] => wishes.map((one) => ({ ...priya, ...one }));
const account = (wishes: Partial<Account> = {}): Account => ({
  name: 'Priya Nair',
  address: 'priya.nair@nhs.net',
  upn: 'priya.nair@nhs.net',
  ofOurTenant: true,
  ...wishes,
});

test.each<[string, Account, Expected[], ReturnType<typeof recognise>]>([
  ['the invited address', account(), invited({}), { is: 'priya' }],
  ['the address in other letters', account({ address: 'Priya.Nair@NHS.net' }), invited({}), { is: 'priya' }],
  ['the address under another name', account({ name: 'P. Shah' }), invited({}), { is: 'priya' }],
  [
    'only the sign-in name is the address',
    account({ address: null, name: 'P. Shah' }),
    invited({}),
    { perhaps: ['priya'] },
  ],
  [
    'the invited address in a tenant that nobody here is of',
    account({ ofOurTenant: false }),
    invited({}),
    { perhaps: ['priya'] },
  ],
  ['a name alone', account({ address: null, upn: null }), invited({ address: null }), { perhaps: ['priya'] }],
  [
    'the name with another address',
    account({ address: 'priya@elsewhere.example', upn: null }),
    invited({}),
    { perhaps: ['priya'] },
  ],
  [
    'a name the other way round, with a title',
    account({ name: 'NAIR, Priya (Dr)', address: null, upn: null }),
    invited({}),
    { perhaps: ['priya'] },
  ],
  [
    'two people with one name',
    account({ address: null, upn: null }),
    invited({ address: null }, { id: 'priya-2', address: null }),
    { perhaps: ['priya', 'priya-2'] },
  ],
  [
    'two people with one name, and the address of one',
    account(),
    invited({}, { id: 'priya-2', address: 'priya.nair2@nhs.net' }),
    { is: 'priya' },
  ],
  [
    'a changed surname',
    account({ name: 'Priya Shah', address: 'priya.shah@nhs.net', upn: 'priya.shah@nhs.net' }),
    invited({}),
    { unknown: true },
  ],
  ['a second account', account(), invited({ bound: true }), { perhaps: ['priya'] }],
  [
    'the name of somebody who is known already',
    account({ address: null, upn: null }),
    invited({ bound: true }),
    { unknown: true },
  ],
  [
    'a guest with the invited address',
    account({ upn: 'priya.nair_nhs.net#EXT#@larder.example' }),
    invited({}),
    { perhaps: ['priya'] },
  ],
  [
    'no address where none was invited',
    account({ address: null, upn: null, name: 'X' }),
    invited({ address: null }),
    { unknown: true },
  ],
  ['nobody on the roster', account(), [], { unknown: true }],
])('%s', (_what, who, roster, answer) => expect(recognise(who, roster)).toEqual(answer));
