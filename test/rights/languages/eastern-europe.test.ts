import { readsNotices } from '../notice-table.ts';

readsNotices(
  'Russian',
  [
    'Суд запретил распространение книги без разрешения наследников.',
    'Правозащитники потребовали опубликовать доклад о правах человека.',
    'Эмбарго на поставки нефти продлено до декабря.',
    'Использование материалов дела в суде не допускается, заявил адвокат.',
    'Все права на землю перешли к общине, сообщил министр.',
    'Фото: Анна Котова',
  ],
  [
    {
      text: '© 2031 Издательство Маяк. Все права защищены.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Издательство Маяк',
    },
    {
      text: 'Копирование материалов сайта без письменного согласия редакции запрещено.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: 'При перепечатке активная ссылка на источник обязательна.',
      terms: ['attribution-required', 'link-required'],
      holder: null,
    },
  ],
);

readsNotices(
  'Ukrainian',
  [
    'Суд заборонив поширення фільму без дозволу родини.',
    'Правозахисники просять опублікувати звіт про права людини.',
    'Ембарго на зброю діє до грудня, заявив міністр.',
  ],
  [
    {
      text: '© 2031 Видавництво Хвиля. Усі права захищені.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Видавництво Хвиля',
    },
    {
      text: 'Передрук та копіювання матеріалів без письмового дозволу редакції заборонено.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);

readsNotices(
  'Polish',
  [
    'Sąd zakazał publikacji książki bez zgody rodziny.',
    'Obrońcy praw człowieka chcą publikacji raportu.',
    'Embargo na broń obowiązuje do grudnia, powiedział minister.',
  ],
  [
    {
      text: '© 2031 Wydawnictwo Fala. Wszelkie prawa zastrzeżone.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Wydawnictwo Fala',
    },
    {
      text: 'Kopiowanie i rozpowszechnianie materiałów w całości lub w części bez pisemnej zgody redakcji jest zabronione.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);

readsNotices(
  'Greek',
  [
    'Το δικαστήριο απαγόρευσε τη δημοσίευση του βιβλίου χωρίς άδεια της οικογένειας.',
    'Οργανώσεις για τα ανθρώπινα δικαιώματα ζήτησαν τη δημοσίευση της έκθεσης.',
  ],
  [
    {
      text: '© 2031 Εκδόσεις Φάρος. Με επιφύλαξη παντός δικαιώματος.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Εκδόσεις Φάρος',
    },
    {
      text: 'Απαγορεύεται η αναδημοσίευση, ολική ή μερική, του περιεχομένου χωρίς γραπτή άδεια.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);

readsNotices(
  'Czech, Swedish, Norwegian, Romanian, Hungarian',
  ['S tím souhlasí i ministr, který chce další šíření zpráv omezit.', 'Domstolen förbjöd spridning av bilden.'],
  [
    {
      text: '© 2031 Vydavatelství Maják. Všechna práva vyhrazena.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Vydavatelství Maják',
    },
    {
      text: '© 2031 Fyren Media AB. Alla rättigheter förbehållna.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Fyren Media AB',
    },
    { text: 'Opphavsrett Fyret Media © 2031', terms: ['copyright-claim'], holder: 'Fyret Media' },
    {
      text: 'Kopiering av materialet uten skriftlig tillatelse er forbudt.',
      terms: ['no-republication', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: '© 2031 Editura Farul. Toate drepturile rezervate.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Editura Farul',
    },
  ],
);
