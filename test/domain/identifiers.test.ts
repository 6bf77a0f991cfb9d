import {
  accountProblem,
  bicProblem,
  correspondentAccountProblem,
  kppProblem,
  ogrnProblem,
} from '../../src/clients/requisites/requisites.ts';

describe('КПП', () => {
  test.each(['773601001', '770545001', '7736AZ001', '997750001'])('%s has the right shape', (kpp) => {
    expect(kppProblem(kpp)).toBeUndefined();
  });
  test.each(['77360100', '7736aZ001', '7736A-001', '', '7736010010'])('%j is refused', (kpp) => {
    expect(kppProblem(kpp)).toBe('kppShape');
  });
  test('no region has the number 00', () => {
    expect(kppProblem('003601001')).toBe('kppRegion');
  });
});

describe('ОГРН and ОГРНИП', () => {
  test.each([
    '1027812400868',
    '1027700132195',
    '1027739609391',
    '1027700198767',
    '307760324100018',
    '304500116000157',
  ])('%s has the right check digit', (ogrn) => {
    expect(ogrnProblem(ogrn)).toBeUndefined();
  });
  test.each([
    '1027812400869',
    '2027812400868',
    '1037812400868',
    '1234567890123',
    '307760324100019',
    '407760324100018',
    '0000000000000',
    '000000000000000',
  ])('%s is refused for its check digit', (ogrn) => {
    expect(ogrnProblem(ogrn)).toBe('ogrnCheckDigit');
  });
  test('other lengths and other characters are refused', () => {
    expect(ogrnProblem('10277001321950')).toBe('ogrnLength');
    expect(ogrnProblem('102770013219O')).toBe('digitsOnly');
  });
});

test('БИК is nine digits', () => {
  expect(bicProblem('044525225')).toBeUndefined();
  expect(bicProblem('015402901')).toBeUndefined();
  expect(bicProblem('44525225')).toBe('bicLength');
  expect(bicProblem('04452522X')).toBe('digitsOnly');
});

describe('settlement account', () => {
  test.each([
    ['044030827', '40702810900000002851'],
    ['044525555', '40706810900000064381'],
    ['044525225', '40702810938120061991'],
    ['042202603', '40702810942020002415'],
    ['044525187', '40702810800030005413'],
    ['044525225', '40821810840020000005'],
    ['049205603', '40821810462000000144'],
    ['044525225', '40702810138250123017'],
    ['044030653', '40702810455000024248'],
    ['044525225', '40702810938000000001'],
  ])('at БИК %s %s has the right key', (bic, account) => {
    expect(accountProblem(account, bic)).toBeUndefined();
  });

  test.each([
    ['044030827', '40702810900000002861'],
    ['044030827', '50702810900000002851'],
    ['044030827', '40802810900000002851'],
    ['044030827', '40702810000000002851'],
    ['044030827', '40702810900000003851'],
    ['044525716', '40702810200000000001'],
  ])('at БИК %s %s is refused for its key', (bic, account) => {
    expect(accountProblem(account, bic)).toBe('accountKey');
  });

  test.each([
    '4070281093800000000',
    '407028109380000000011',
    '4070281093800000000А',
    '40702D10938000000001',
    '',
  ])('%j is refused for its shape', (account) => {
    expect(accountProblem(account, '044525225')).toBe('accountShape');
  });

  test('a clearing currency has a letter in the sixth place that counts as a digit', () => {
    // 4070 2810 9380…: the sixth digit 8 is written T, 0 is written A
    expect(accountProblem('40702T10938000000001', '044525225')).toBeUndefined();
    expect(accountProblem('40702X10938000000001', '044525225')).toBe('accountKey');
  });
});

describe('correspondent account', () => {
  test.each([
    ['044525225', '30101810400000000225'],
    ['044030827', '30101810200000000827'],
    ['044525555', '30101810400000000555'],
    ['042202603', '30101810900000000603'],
    ['044525187', '30101810700000000187'],
    ['049205603', '30101810600000000603'],
    ['044525716', '30101810100000000716'],
    ['044030653', '30101810500000000653'],
    ['044525974', '30101810145250000974'],
    ['044525593', '30101810200000000593'],
  ])('of БИК %s %s has the right key', (bic, account) => {
    expect(correspondentAccountProblem(account, bic)).toBeUndefined();
  });

  test.each([
    ['044030827', '30101810400000000827'],
    ['044030827', '40101810200000000827'],
    ['044030827', '30101810200000000837'],
    ['044525225', '30101810965770000413'],
  ])('of БИК %s %s is refused for its key', (bic, account) => {
    expect(correspondentAccountProblem(account, bic)).toBe('correspondentAccountKey');
  });

  test('the account of another bank of the same region is noticed by its last three digits', () => {
    expect(correspondentAccountProblem('30101810400000000555', '044525225')).toBe(
      'correspondentAccountOfAnotherBank',
    );
  });
});

describe('treasury', () => {
  test.each([
    ['015402901', '03100643000000015400', '40102810545370000046'],
    ['010702101', '03100643000000012100', '40102810345370000013'],
    ['014030106', '03100643000000017200', '40102810945370000005'],
  ])('accounts at БИК %s do not follow the key of banks', (bic, account, correspondentAccount) => {
    expect(accountProblem(account, bic)).toBeUndefined();
    expect(correspondentAccountProblem(correspondentAccount, bic)).toBeUndefined();
  });

  test('an account that begins with 0 is not held against the key even at an ordinary БИК', () => {
    expect(accountProblem('03100643000000015400', '044525225')).toBeUndefined();
  });

  test('their shape is still demanded', () => {
    expect(accountProblem('0310064300000001540', '015402901')).toBe('accountShape');
  });
});
