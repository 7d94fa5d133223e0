import { readsNotices } from '../notice-table.ts';

readsNotices(
  'German',
  [
    'Das Kopieren von Schlüsseln ist nur mit Genehmigung des Eigentümers erlaubt.',
    'Die Ministerin forderte mit Nachdruck eine Lösung.',
    'Menschenrechtler verlangen die Veröffentlichung des Berichts.',
    'Laut Gericht darf das Foto nicht ohne Zustimmung verbreitet werden.',
    'Das Waffenembargo gilt bis Dezember, teilte die Regierung mit.',
    'Auf dem Gelände ist das Fotografieren verboten.',
    'Der Bundestag berät über das Urheberrecht.',
    'Die Baugenehmigung wurde ohne Auflagen erteilt.',
    'Foto: Peter Lindner',
    'Die ersten Plätze sind für Anwohner reserviert.',
  ],
  [
    {
      text: '© 2031 Ostwind Verlag GmbH. Alle Rechte vorbehalten.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Ostwind Verlag GmbH',
    },
    {
      text: 'Nachdruck und Weiterverbreitung, auch auszugsweise, nur mit schriftlicher Genehmigung des Verlags.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: 'Alle Rechte vorbehalten. Vervielfältigung nur mit Genehmigung der Ostwind Medien GmbH.',
      terms: ['all-rights-reserved', 'no-republication', 'prior-permission'],
      holder: 'Ostwind Medien GmbH',
    },
    { text: 'Sperrfrist: 6. März, 10.00 Uhr', terms: ['embargo'], holder: null },
    { text: 'Abdruck honorarfrei, Belegexemplar erbeten.', terms: ['free-to-republish'], holder: null },
    {
      text: 'Die Nutzung der Inhalte für Text und Data Mining ist nicht gestattet.',
      terms: ['no-ai-tdm'],
      holder: null,
    },
  ],
);

readsNotices(
  'French',
  [
    'Le tribunal a interdit la diffusion du film sans l’accord de la famille.',
    'Les défenseurs des droits de l’homme réclament la publication du rapport.',
    'L’embargo sur les armes court jusqu’au 3 mai, selon le ministre.',
    'Article réservé à nos abonnés',
    'La baignade est interdite jusqu’à dimanche.',
    'Les places sont réservées aux riverains.',
    'Photo : Claire Dumas',
  ],
  [
    {
      text: '© 2031 Éditions du Marais. Tous droits réservés.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Éditions du Marais',
    },
    {
      text: 'Toute reproduction, même partielle, de cet article est interdite sans autorisation écrite.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
    { text: 'SOUS EMBARGO JUSQU’AU 6 MARS À 10H00', terms: ['embargo'], holder: null },
    { text: 'Texte libre de droits.', terms: ['free-to-republish'], holder: null },
  ],
);

readsNotices(
  'Spanish',
  [
    'Sin embargo, el ministro no publicará el informe hasta el 3 de mayo.',
    'El embargo de armas seguirá vigente hasta diciembre.',
    'La fiscal pidió los datos reservados de la empresa.',
    'Quedan prohibidas las quemas agrícolas hasta octubre.',
    'Las organizaciones de derechos humanos difundieron el texto.',
    'El juez prohibió la reproducción del documental sin autorización de la familia.',
    'Foto: Lucía Ferrer',
  ],
  [
    {
      text: 'La reproducción por terceros sin autorización está prohibida.',
      terms: ['no-republication', 'prior-permission'],
      holder: null,
    },
    {
      text: '© 2031 Ediciones Ribera, S.L. Todos los derechos reservados.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Ediciones Ribera, S.L.',
    },
    {
      text: 'Queda prohibida la reproducción total o parcial de este artículo sin autorización por escrito.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: 'Se permite la reproducción de este contenido siempre que se cite la fuente.',
      terms: ['free-to-republish', 'attribution-required'],
      holder: null,
    },
    { text: 'EMBARGO: no publicar antes del 6 de marzo a las 10.00', terms: ['embargo'], holder: null },
  ],
);

readsNotices(
  'Portuguese',
  [
    'O tribunal proibiu a publicação do livro sem autorização da família.',
    'É proibida a entrada de animais após as 22h.',
    'Organizações de direitos humanos divulgaram o relatório.',
    'O embargo de armas vai até dezembro, disse o ministro.',
    'Foto: Ana Lima',
  ],
  [
    {
      text: '© 2031 Editora Ribeira. Todos os direitos reservados.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Editora Ribeira',
    },
    {
      text: 'É proibida a reprodução total ou parcial deste conteúdo sem autorização prévia por escrito.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
    {
      text: 'É permitida a reprodução do texto, desde que citada a fonte.',
      terms: ['free-to-republish', 'attribution-required'],
      holder: null,
    },
  ],
);

readsNotices(
  'Italian',
  [
    'È vietata la riproduzione delle lepri in gabbia senza permesso.',
    'La riproduzione delle tartarughe è in aumento lungo la costa.',
    'Il giudice ha vietato la diffusione del video senza il consenso della famiglia.',
    'I posti sono riservati ai residenti.',
    'L’embargo sulle armi resta in vigore fino a dicembre.',
    'Foto: Marta Neri',
  ],
  [
    {
      text: '© Riproduzione riservata',
      terms: ['copyright-claim', 'all-rights-reserved', 'no-republication'],
      holder: null,
    },
    {
      text: 'È vietata la riproduzione, anche parziale, dei testi senza autorizzazione scritta di Gazzetta del Molo.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: 'Gazzetta del Molo',
    },
  ],
);

readsNotices(
  'Dutch',
  [
    'De rechter verbood de publicatie van de foto zonder toestemming.',
    'Mensenrechtenorganisaties willen dat het rapport wordt gepubliceerd.',
    'Zij haalde een master in de rechten in Gent.',
    'Het wapenembargo geldt tot december, aldus de minister.',
    'Foto: Jan de Wit',
  ],
  [
    {
      text: 'Niets uit deze uitgave mag worden overgenomen zonder schriftelijke toestemming van Duinpers.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: 'Duinpers',
    },
    {
      text: '© 2031 Uitgeverij De Kade. Alle rechten voorbehouden.',
      terms: ['copyright-claim', 'all-rights-reserved'],
      holder: 'Uitgeverij De Kade',
    },
    {
      text: 'Niets uit deze uitgave mag geheel of gedeeltelijk worden overgenomen zonder schriftelijke toestemming.',
      terms: ['no-republication', 'in-whole-or-part', 'prior-permission', 'written-permission'],
      holder: null,
    },
  ],
);
