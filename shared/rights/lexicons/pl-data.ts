import type { Lexicon } from './lexicon.ts';

export const PL: Lexicon = {
  lang: 'pl',
  party: {
    besides: 'i jej | i podmioty | oraz podmioty | oraz jej',
    of: 'od | z | ze | na | w',
    within: 'i | w | na',
    endings: 'ej>a iej>a y>a i>a ji>ja ego>y ego>i u> a> ego>e wa>wo',
  },
  commons: {
    by: 'uznanie autorstwa',
    nc: 'użycie niekomercyjne',
    nd: 'bez utworów zależnych',
    sa: 'na tych samych warunkach',
  },
  abbreviations: 'ul tzw im m.in np nr tel',
  roles: {
    claim:
      'prawa autorskie | prawem autorskim | praw autorskich | prawo autorskie | autorskie prawa majątkowe | własności intelektualnej | bazach danych | praw* autorsk* | własnoś* intelektualn* | praw* pokrewn* | praw* majątkow* | copyright | praw* wydawc*',
    right: 'prawa | praw',
    reserved: 'zastrzega sobie | zastrzeżon* | zastrzeg* | zastrzeżenie',
    allRights: 'wszelkie prawa | wszystkie prawa | wszelkie prawa* | całość praw | wszelkie autorskie',
    protect: 'chronion* | ochron*',
    ownsAfter:
      'należą do | należy do | własnością | są własnością | stanowią własność | należ* do | jest własnością | stanowi* własność | własność | przysługuj* | pozostaj* własnością | właścicielem praw jest | należą wyłącznie do',
    ownsBefore: 'jest właścicielem | posiada',
    own: 'właściciel*',
    act: 'przedruk* | publikac* | reprodukc* | redystryb* | dystrybu* | zwielokrotni* | utrwala* | przesyłan* | cytowa* | retransmi* | nadawa* | odtwarza* | przetwarzan* | kopiow* | skopiow* | powiel* | publikow* | opublikow* | republik* | rozpowszechni* | reprodukow* | udostępni* | rozsyłan* | przekazywan* | emisj* | reemis* | drukowan* | wydruk* | pobieran* | wprowadzan* do obrotu | przenoszeni* | zamieszczan* | umieszczan* | zapożycz* | przejmowan* | cytat*',
    use: 'wykorzyst* | użyci* | eksploat* | korzysta* | używ* | użyt* | stosowan*',
    derive:
      'modyfik* | tłumacz* | przeróbk* | adaptac* | zmienia* | opracowa* | zmian* | przerabian* | edycj* | edytow* | skracan* | przekształcan* | utwor* zależn*',
    store:
      'przechowyw* | bazy danych | zapisywan* | baz* danych | indeksow* | scraping* | pobieran* automatyczn* | gromadz*',
    archive: 'archiwiz*',
    ai: 'sztuczn* inteligencj* | eksplorac* tekst* | eksploracji danych | tdm | uczenia maszynowego | text and data mining | ai | generatywn* | uczeni* model* | uczeni* maszynow* | trenow* | szkoleni* | modeli językowych | eksploracj* tekst* | eksploracj* danych | eksploracji tekstów i danych | algorytm* | model* językow*',
    sell: 'sprzeda* | odsprzeda*',
    commercial: 'komercyjn* | handlow* | reklamow*',
    ban: 'nie wolno | nie może być | nie mogą być | wzbronion* | nie zezwala | zabroni* | zabrania* | zakaz* | niedozwol* | nie wolno* | nie jest dozwolon* | nie są dozwolon* | nie może* | nie mogą* | nie zgadza się | nie zezwala* | nie wyraża zgody | nie dopuszcza* | nie dopuszczaln* | nie można | sprzeciw* | żadna część | niedopuszczaln*',
    not: 'nie | żadn',
    may: 'może | mogą | dozwolon* | wolno | dopuszczaln* | możliw*',
    allow:
      'dozwolon* | bezpłatn* | można | zezwala się | wolno | dopuszczaln* | zezwala* | wyrażamy zgodę | darmow* | za darmo | nieodpłatn* | bez opłat | można swobodnie | można bezpłatnie | zachęcam* | swobodn*',
    unauth:
      'nieuprawnion* | bez zgody | bez zezwolenia | bez pozwolenia | bez uprzedniej | bez pisemnej | bez wyraźnej | bezprawn* | nielegaln* | nieautoryzow* | bez zgod* | bez zezwoleni* | bez pozwoleni* | bez wiedzy | bez podania | bez uzyskania',
    only: 'tylko | pod warunkiem | wyłącznie* | jedynie* | pod warunkiem* | za wyjątkiem | o ile | za zgodą',
    without:
      'bez | wyłącznie za | jedynie za | z wyjątkiem | wymaga | po uzyskaniu | za uprzednią | wyłącznie po | tylko za | tylko po | chyba że',
    must: 'obowiązkow* | konieczn* | pod warunkiem | wymag* | obowiązek | niezbędn* | należy* | trzeba | powinn* | musi* | z podaniem | z zaznaczeniem | pod warunkiem* | prosim* | proszę',
    consent: 'zgod* | licencj* | zezwole* | pozwole* | autoryzacj* | akceptacj*',
    written: 'pisemn* | na piśmie',
    contract: 'umow* | kontrakt* | porozumieni*',
    subscribe: 'abonament* | subskryb* | prenumer* | abonen* | klient* | zarejestrowan* użytkowni*',
    extent:
      'w całości lub w części | w całości lub części | w części lub w całości | w całości lub we fragmentach | części lub całości | całości lub fragmentów | w całości albo w części | w całości bądź w części | w całości i w części | całości lub w części | w całości lub we fragmencie | fragment* | część lub całość | częściow* | w części | w jakiejkolwiek części | całości, jak i | całkowite lub częściowe | zarówno w całości | części | żadna część | żadnej części',
    source:
      'podanie źródła | podaniem źródła | źródł* | wskazanie źródła | uznanie autorstwa | poda* źródł* | wskazan* źródł* | powołan* się | imi* i nazwisk* autora | nazwisk* autora | autora | autorstw* | oznaczeni* autor* | podpis* | jako źródło',
    link: 'odnośnik* | hiperłącz* | link* | odsyłacz* | odesłani* | url',
    object:
      'materiał* | artykuł* | tekst* | fotografi* | wideo | informacj* | serwis* | stron* | depesz* | utwor* | treś* | zdję* | publikacj* | wiadomoś* | nagra* | grafik* | infografik* | portal* | gazet* | dziennik* | podcast* | film* | dokument* | innych mediach | innych stronach',
    label:
      'uwaga | nota prawna | zastrzeżenie | nota | informacja prawna | prawa autorskie | ważne | copyright | zasady wykorzystania | warunki korzystania | przedruki | prawa | licencja | ograniczenia',
    embargo:
      'embargo* | obowiązuje embargo | objęte embargiem | nie publikować przed | nie publikować do | do publikacji po | materiał z embargiem',
    until: 'do | przed | nie wcześniej | od godziny | po godzinie | do godz* | dnia',
    kill: 'anuluj* | wycof* | nie wykorzystywać | nie publikować | usuń* | prosimy nie | anulow* | unieważn* | nie wykorzystyw* | nie używ* | nie publikuj* | nie publikow* | skreśl* | nieaktualn* | prosimy o niewykorzystywan* | prosimy o usunięc* | zdjąć',
    killObject: 'depesz* | informacj* | materiał* | tekst* | zdjęc* | wiadomoś* | artykuł*',
    please: 'uwaga | redakcj* | abonen* | prosim* | klient* | szanowni',
    territory:
      'wyłącznie na terytorium | tylko na terenie | poland out | na terytorium | poza terytorium | poza granicami | tylko w | wyłącznie w | z wyłączeniem',
    nobody:
      'wydawca | wydawcy | autora | autor | autorów | redakcja | redakcji | właściciel* | uprawnion* | administrator*',
    kind: 'agencj* | wydawnictw* | gazet* | gazeta | dziennik* | telewizj* | radio | radia | tygodnik* | portal* | media | spółk* | kurier | czasopism* | miesięcznik* | redakcj* | rozgłośni*',
    report:
      'powiedział* | oświadczył* | według | poinformował* | stwierdził* | dodał* | podkreślił* | zapowiedział* | skrytykował* | oskarżył* | ocenił* | przekonywał* | wyjaśnił* | zaapelował* | udowadniał* | powiedzieli | mówi | mówił* | informuje | podał* | podaje | przekazał* | napisał* | pisze | twierdzi* | uważa* | zdaniem | uznał* | orzekł* | wyjaśnia | przypomniał* | zapewnił* | zażądał* | żąda* | pozwał* | podpisał* | uchwalił* | przyjął* | skazał* | ukarał* | zaproponował* | zakazał* | zarzuc* | skarżył* | zapowiada | planuje | chce | chcą | apeluj* | ogłosił* | zdecydował* | zatrzymał* | nowelizacja zakaz* | zakazuje | ostrzeg* | domaga* | proponuj* | skrytykowa* | odrzucił* | zauważył* | komentuj* | argumentow* | ujawnił*',
    law: 'ustaw* | minister* | sejm* | senat* | prokurat* | policj* | pozew | wyrok* | trybunał* | rząd* | sąd* | sędzi* | kodeks* | konstytucj* | prezydent* | premier* | poseł | posłowie | wojewod* | rzecznik* | adwokat* | kar* finansow* | piosenk* | wokalist* | serial* | powieś* | książk* | klub* | mecz* | liga | ligi | związ* zawodow* | gmin* | burmistrz* | uodo | uokik | unii europejskiej | dyrektyw* | dan* osobow* | zawodnik* | pasażer* | kierowc* | mieszkańc* | zwiedzając*',
    thing:
      'towar* | ładunk* | lek | leki | leków | szczepion* | paliw* | benzyn* | broń | broni | amunicj* | materiałów wybuchowych | fajerwerk* | petard* | żywnoś* | mięs* | ryb | ryby | bydł* | zwierz* | ptak* | roślin* | nasion* | nasiona | drewn* | odpad* | śmieci | klucz | klucze | kluczy | ulot* | banknot* | monet | gotówk* | alkohol* | papieros* | tytoń* | tytoni* | wody | woda | grunt* | działk* | mieszka* | pojazd* | samochod* | pacjent* | więźni* | dzieci | dziecka | nieletni* | dron | drony | dronów | karty do głosowania | pomoc humanitarn* | akcji spółki | pestycyd* | krwi | zwłok | zabytk* | obraz olejny | rzeźb* | mundur* | odzież* | prądu | nawoz* | piasku | bilet* | nagrań z sali | rodzic* | uczni* | student* | nauczyciel* | lekcj* | egzamin* | szpital* | lekarz* | krewn* | lokator* | najemc* | spółdzieln* | muzeum | sal sądow* | kości* | meczet* | cmentarz* | lotnisk* | psów | pies | kotów | gatunk* | niewoli | dowod* osobist* | paszport* | myśliw* | pracownik* | przepust*',
    mask: 'prawa człowieka | praw człowieka | embargo na | prawa kobiet | prawa dziecka | cookie* | polityka prywatności | danych osobowych | prawa jazdy | zgodzi się | nie zgodzi | zgodnie z | ma prawo | prawa międzynarodowego | praw* człowieka | praw* pacjent* | praw* pracownik* | praw* konsument* | praw* zwierząt | praw* kobiet | praw* dziec* | praw* obywatel* | praw* mniejszoś* | praw* jazdy | praw* do transmisji | praw* telewizyjn* | praw* wyborcz* | praw* głosu | embarg* na | polityk* prywatności | newsletter* | zezwolenie na budowę | umow* o pracę | zgodnie z ustawą o prawie autorskim',
    'all-rights-reserved':
      'wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone | wszelkie prawa są zastrzeżone | wszelkie prawa zastrzeżone* | wszystkie prawa są zastrzeżone | wszelkie prawa do | prawa autorskie zastrzeżone | wszelkie prawa © | wszystkie prawa © | wszelkie prawa zastrzega*',
    'editorial-use-only':
      'wyłącznie do użytku redakcyjnego | tylko do użytku redakcyjnego | użytku redakcyjnego | do celów redakcyjnych | celach redakcyjnych | tylko do użytku redakcyjn*',
    'personal-use-only':
      'użytku osobistego | użytku prywatnego | własnego użytku | użytek osobisty | użyt* osobist* | użyt* prywatn* | celów prywatnych | własny użytek | dozwolon* użyt* osobist*',
    'non-commercial':
      'niekomercyjn* | użycie niekomercyjne | cel* niekomercyjn* | użycie komercyjne zabronione | nie do celów komercyjnych',
    'no-archive':
      'zakaz archiwizacji | nie archiwizować | nie archiwizow* | bez archiwizacji | zakaz odsprzedaży i archiwizacji',
    'no-sales': 'zakaz sprzedaży | nie na sprzedaż | nie na sprzedaż* | zakaz odsprzedaży | odsprzedaż zabroniona',
    'rights-contact':
      'licencja na publikację | kup licencję | w celu uzyskania zgody | w sprawie licencji | zakup licencji | licencj* na publikacj* | kup licencj* | uzyskać zgodę | w celu uzyskania licencji | w sprawie przedruk* | w sprawie zgody | zapytania o licencj* | kontakt w sprawie | zakup praw',
    'legal-action':
      'naruszenie praw | droga sądowa | odpowiedzialnoś* | narusz* praw* | drog* sądow* | ściga* | będzie ścigane | konsekwencj* prawn* | krok* prawn* | odszkodowani*',
    'used-with-permission':
      'za zgodą | przedruk za zgodą | za pozwoleniem | za zgodą redakcji | opublikowan* za zgodą | przedruk za | przedrukowan* za | pierwotnie opublikowan* | po raz pierwszy opublikowan* | ukazał się pierwotnie | ukazał się w | dzięki uprzejmości | artykuł pierwotnie',
    'free-to-republish':
      'przedruk dozwolony | zezwala się na | do bezpłatnej publikacji | bezpłatny przedruk | można swobodnie publikować | przedruk* dozwolon* | można przedrukow* | można bezpłatnie | można swobodnie | można publikow* | bezpłatn* przedruk* | bezpłatn* publikacj* | do bezpłatnego wykorzystania | do swobodnego wykorzystania | swobodn* przedruk* | swobodn* wykorzyst* | zezwalamy na | dopuszczaln* przedruk* | zachęcamy do przedruk* | darmow* przedruk*',
    'cc-licence': 'licencji creative commons | licencją creative commons | licencj* creative commons | na licencji cc',
    'share-alike': 'na tych samych warunkach',
    'public-domain': 'domena publiczna | domenie publicznej',
    'mandatory-credit':
      'obowiązkowe podanie autora | obowiązkowe podanie źródła | obowiązkowy podpis | podpis obowiązkowy | obowiązkowe oznaczenie | obowiązkowy kredyt | obowiązkowe podanie',
    'no-ai-tdm':
      'uczeni* model* ai | trenowani* model* | trenowani* ai | szkoleni* ai | zastrzega prawo do eksploracji | eksploracji tekst* i danych | zastrzeżenie tdm | uczenia ai',
    'no-derivatives': 'bez dokonywania zmian | bez utworów zależnych | bez modyfikacji',
    'subscription-required': 'wyłącznie dla abonent* | tylko dla abonent* | wyłącznie dla subskrybent*',
    ours: 'nasz* | ten artykuł | tego artykułu | niniejsz* | tej depeszy | tego tekstu | ten tekst | tej strony | tego serwisu | ten wywiad | tego wywiadu | ta analiza | tej analizy | to zdjęcie | tego zdjęcia',
    picture: 'zdjęci* | fot | foto',
    site: 'stron* internetow* | serwis* | portal*',
    item: 'ten artykuł | tego artykułu',
    credit: 'źródło',
    others: 'osoby trzecie | osobom trzecim',
    manner: 'w jakiejkolwiek formie | w jakikolwiek sposób | w żadnej formie',
    'one-time-use': 'jednorazowego użycia | jednorazowe użycie | tylko raz | do jednorazow*',
    'licensed-syndication': 'na licencji | dystrybucja: | rozpowszechnia* przez | udostępnion* przez',
    byline: 'opracowanie | oprac.',
  },
};
