/** Providers where persons have addresses of their own. */
export const FREE_PROVIDERS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.com.tr outlook.com outlook.com.tr outlook.sa live.com ' +
    'msn.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.co.in yahoo.co.jp yahoo.com.tr ymail.com icloud.com me.com mac.com aol.com ' +
    'proton.me protonmail.com tutanota.com tuta.io gmx.com gmx.de gmx.net web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr ' +
    'laposte.net libero.it virgilio.it mail.ru bk.ru inbox.ru list.ru yandex.ru yandex.com yandex.com.tr rambler.ru ukr.net i.ua ' +
    'mynet.com windowslive.com qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com walla.co.il walla.com ' +
    'zoho.com fastmail.com wp.pl o2.pl onet.pl interia.pl seznam.cz abv.bg uol.com.br bol.com.br terra.com.br chmail.ir'
  ).split(' '),
);

/** Parts of a name that say the address is an office's. */
export const ROLES: ReadonlySet<string> = new Set(
  (
    'info press media news newsroom newsdesk editor editors editorial desk contact contacts hello office support help helpdesk service ' +
    'services customerservice customercare care sales ads ad advertising advertise marketing admin webmaster postmaster hostmaster abuse ' +
    'security privacy legal copyright rights permissions licensing license syndication subscriptions subscribe subscriber circulation ' +
    'letters tips tip feedback comments opinion enquiries enquiry inquiries inquiry jobs careers career hr events tickets booking ' +
    'bookings reservations donate donations pr communications comms spokesperson mediarelations pressoffice mail email team membership ' +
    'noreply reply registrar secretary secretariat embassy consulate consular visa photo photos pictures video archive library ' +
    'iletisim haber haberler habermerkezi basin basinburosu bilgi kurumsal reklam abone abonelik destek ihbar kvkk hukuk telif editör ' +
    'editor yazi yaziisleri okur okurtemsilcisi bilet kariyer ik satis muhasebe kalem ozelkalem baskanlik belediye mudurluk foto ' +
    'redaktion presse pressestelle redaction contactpresse service prensa redaccion redazione stampa ufficiostampa redactie redakcja ' +
    'biuro kontakt contacto contato imprensa atendimento agahdari nuce redaksiyon redaksi sekretariat humas tahrir elaam'
  ).split(' '),
);
