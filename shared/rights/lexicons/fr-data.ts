import type { Lexicon } from './lexicon.ts';

export const FR: Lexicon = {
  lang: 'fr',
  party: {
    besides: 'et ses | et/ou ses | ou ses | et filiales',
    of: "de | du | des | d' | de l' | par | avec | à | au | aux | dans | sur",
    articles: "le | la | les | l'",
    within: "de | du | des | et | la | le | les | d' | en | sur | à",
  },
  commons: {
    by: 'paternité | attribution',
    nc: "pas d'utilisation commerciale",
    nd: 'pas de modification',
    sa: 'partage dans les mêmes conditions',
  },
  abbreviations: 'art svp mme mlle cf',
  roles: {
    claim:
      "droit d'auteur | droits d'auteur | propriété intellectuelle | droits de propriété | droits de reproduction | droit voisin | droits voisins | droits d'exploitation | propriétés intellectuelles | droits d'auteurs | droit de reproduction | tous droits de",
    right: 'droits | droits de',
    reserved:
      'réservés | réservé | réservée | réservées | se réserve | se réservent | demeurent réservés | sont réservés | réserve de droits | réservons | nous réservons',
    allRights: "tous droits | tous les droits | tous nos droits | l'ensemble des droits",
    protect: 'protégé* | protection',
    ownsAfter:
      "appartiennent à | appartiennent au | appartient à | appartient au | propriété de | propriété exclusive de | propriété du | propriété d' | détenus par | détenu par | détenus exclusivement par | la propriété de | propriété intellectuelle de | appartiennent exclusivement à | appartiennent à l' | sont la propriété | est la propriété | reste la propriété | restent la propriété | demeure la propriété | au bénéfice de | la propriété exclusive de | sont la propriété de | est la propriété de | propriété de la",
    ownsBefore: 'détient | est titulaire | est propriétaire | est titulaire des | se réserve | détient les droits',
    own: 'titulaire* | détenteur*',
    act: 'reproduction* | reproduire | reproduit | reproduits | reproduite* | republi* | rediffus* | diffusion | diffusé* | publication | publié* | copié* | redistribu* | distribution | distribué* | représentation | retransm* | transmettre | transmis* | repris | reprendre | repost* | duplication | duplique* | extraction | réédition | divulg* | partage | partager | téléchargement | reprographie | réexploit* | recopi* | imprim* | transfér* | communiqu* | mise en ligne | mis en ligne | mise à disposition | réimpression | reprise* | capture* | relay* | propag* | dissémin* | collecte* | cession | citer | citation* | emprunt* | télécharger',
    use: "utilis* | réutilis* | usage | exploit* | l'exploitation | emploi | réemploi",
    derive:
      'modifi* | traduire | traduit* | traduction* | adapt* | réécri* | alter* | transform* | résum* | remani* | détourn* | retouch* | recadr* | dérivé* | éditer | édité | éditée | édités | éditées | éditant',
    store:
      'base de données | bases de données | cadrage | stock* | index* | aspir* | crawl* | scraping | extraction systématique | moissonn* | mise en cache',
    archive: 'archiv*',
    ai: "intelligence artificielle | l'ia | d'ia | fouille de textes | fouille de données | tdm | data mining | apprentissage automatique | apprentissage machine | entraînement de | moissonnage | intelligences artificielles | ia | entraînement d* | entraîner* | l'entraînement | fouille de texte* | fouille* de textes | fouille* de données | grands modèles | modèles de langage | robots | machine learning | apprentissage d* | modèle* de langage | modèle* de langue | modèle* d'ia",
    sell: 'revendre | revendu* | vendu* | vente | revente* | vendre | cédé*',
    commercial: 'commercial* | publicitaire* | promotionnel* | but lucratif | fins lucratives',
    ban: "ne peut | ne peuvent | ne doit pas | ne doivent pas | prohibé* | pas autorisé* | n'est pas autorisé* | interdiction de | défense de | interdit* | n'est pas permis* | ne sont pas permis* | ne sont pas autorisé* | ne saurait | ne sauraient | s'oppose à | s'oppose expressément | s'opposent | refusons | proscrit* | n'autorise pas | n'autorisons pas | il n'est pas possible | ne pourra | ne pourront | aucune reproduction | aucune utilisation | aucune partie | ne donne aucun | n'est autorisé* que | ne sont autorisé* que | opposons | nous nous opposons | s'opposer à | fait opposition | faisons opposition | exclu* de | sont exclues | est exclue | est exclu | ne donne pas droit | en dehors de tout | ne confère aucun | n'est pas licite",
    not: 'ne | aucun | aucune | pas | ni | jamais',
    may: 'peut | peuvent | autorisé* | pourra | pourront | permis* | permet',
    allow:
      "libre de droits | librement | gratuitement | autorisé* à | peut être repris* | peuvent être repris* | peut être reproduit* | libres de droits | autorisée | est autorisée | sont autorisées | vous pouvez | pouvez | peut être republié* | peuvent être republié* | peuvent être reproduit* | autorisés à | autorisons | est libre | sont libres | à titre gratuit | sans frais | permise | est permise | est permis | libre de | libre d' | invités à | vous êtes libre* | encourageons | encouragé* à | gracieusement | gratuit | libre de droits pour | libre pour la presse | libres pour la presse | permise sous | autorisée sous",
    unauth:
      "non autorisé* | illicite* | non-autorisé* | sans autorisation | sans l'autorisation | sans accord | sans l'accord | sans permission | sans consentement | sans le consentement | non consentie | frauduleu* | abusive* | illégal*",
    only: "uniquement | seulement | exclusivement | seul | seuls | qu'avec | sous réserve | que sous | à condition | strictement | réservé* aux | réservé* à | à la condition | pour autant | dès lors que | que si | sauf | limité* à | que pour | que dans | pourvu",
    without:
      "sans | sauf | à défaut | hormis | sous réserve | en l'absence | hors | excepté | à moins | qu'avec | qu'après | subordonné* | soumis* à | soumise* à | moyennant",
    must: "nécessite* | requiert | requièrent | doit | doivent | obligatoire* | merci de | veuillez | prière de | à condition | sous réserve | avec mention | obligation de | est tenu* | sont tenu* | devra | devront | nécessaire | exigé* | impératif | impérativement | il convient | soumis* à | soumise* à | subordonné* | sous condition | condition de | conditions de | n'oubliez pas | merci d' | prière d' | pourvu | à la condition | requis* | mentionner | à mentionner | obligatoirement",
    consent:
      'accord | consentement | permission | licence | accord* préalable* | assentiment | agrément | permissions | autorisation* | aval',
    written: 'écrit* | lettre',
    contract:
      "contrat | accord de licence | contractuel* | contrats | conventions | convention | accord commercial | licence d'utilisation | conclu* avec",
    subscribe: 'clients | clientèle | souscripteur* | abonné*',
    extent:
      "en tout ou partie | en tout ou en partie | totale ou partielle | intégrale ou partielle | partielle ou totale | même partielle | même partiellement | tout ou partie | totalement ou partiellement | intégralement ou partiellement | totale, partielle | en totalité ou en partie | en intégralité ou | intégralement ou en | totale et partielle | partiel* | d'extraits | par extraits | même par extraits | intégrale ou d'extraits | en partie | quelque partie | extraits | aucune partie",
    source:
      "mention de la source | source | mentionner | citer | créditer | attribution | mention obligatoire | nom de | sources | citant | mentionnant | indiquer | nom de l'auteur | en citant | nommer | la source | créditant | signature | paternité | la provenance | provenance | sa source | comme source | en mentionnant",
    link: 'lien | hyperlien | liens | hyperliens | url | renvoi vers | pointant vers | renvoyant vers | renvoyer vers',
    object:
      "contenu* | article | texte | textes | image* | photo* | vidéo* | dépêche* | information | informations | site | page | pages | document* | matériel | éléments | œuvre* | publication | données | présent* document | communiqué* | actualités | infographies | graphismes | papier* | reportage* | numéro | presse | éditorial* | articles* | illustrations | ouvrage | oeuvre* | production* | fil | portail | publications | le présent | d'autres sites | d'autres médias",
    label:
      "avertissement | mentions légales | avis | attention | note | droits | mention légale | note aux rédactions | note aux rédacteurs | copyright | avertissement légal | note à l'attention | droits de reproduction | conditions d'utilisation | à noter | avis important | information légale | réutilisation",
    embargo:
      'embargo | sous embargo | sous embargo* | embargo jusqu* | ne pas publier avant | ne pas diffuser avant | diffusion interdite avant | publication interdite avant | à ne pas diffuser avant | à ne pas publier avant',
    until: "jusqu'à | jusqu'au | jusque | avant | à partir de | jusqu | pas avant | à compter d*",
    kill: "annulé* | annulation | supprimer | retir* | ne pas utiliser | ne pas publier | ne plus utiliser | suppression | annule et remplace | annulons | à ne pas utiliser | à ne pas diffuser | à supprimer | merci de supprimer | ne plus diffuser | n'utilisez pas | ne pas tenir compte | ne tenez pas compte | ne pas reprendre | effacer | rétract* | retrait",
    killObject:
      'dépêche* | article | photo* | information | papier | sujet | texte | contenu | vidéo* | image* | cliché* | brève | alerte | urgent',
    please:
      "merci de | veuillez | attention | abonnés | rédactions | prions | rédacteurs | merci d' | desk* | avis | prière | clients",
    territory:
      "hors de france | uniquement en france | sauf en france | france out | pas d'utilisation en | utilisation interdite en | hors france | hors de la france | hors du territoire | hors d' | uniquement pour la france | interdit en | interdite en | pas de diffusion en | diffusion interdite en | belgique out | suisse out | réservé à la france | uniquement en | uniquement sur le territoire | exclusivement en",
    nobody:
      "éditeur | éditeurs | auteur | auteurs | l'auteur | l'éditeur | rédaction | la rédaction | titulaire* | ayants droit | leurs auteurs | société éditrice | l'agence",
    kind: "agence | presse | éditions | journal | quotidien | hebdomadaire | radio | télévision | dépêches | courrier | gazette | messager | chaîne | maison d'édition | revue | société | groupe | magazine | mensuel | média | site",
    report:
      'a dit | a déclaré | selon | a annoncé | a indiqué | a expliqué | accusé | dénonce | réclame* | a souligné | a rapporté | a critiqué | a demandé | a condamné | ont fait | a jugé | juge que | a statué | a saisi | a porté plainte | plaide | promet | a promis | a signé | ont signé | ont annoncé | a rappelé | rappelle | estime | affirme | assure | déplore | veut | souhaite | propose | a voté | adopté* | a obtenu | poursuit en justice | a poursuivi | attaque | explique-t-* | dit-il | a précisé | précise que | indique que | a lancé | a ajouté | le club | a interdit | interdisait | a ordonné | a rejeté | a prévenu | prévoit | a débouté | a averti | réclament | demandent | entend | a réagi | ont demandé | ont rappelé | a fait valoir | a détourné | a proposé | a présenté | fait savoir | détaille | plaident | reproche* | dénoncent | ont dénoncé | lit-on | pouvait lire | on peut lire | a tranché | tranche | stipule | faut-il | peut-on',
    law: "tribunal | cour | juge | procès | avocat | projet de loi | ministre | ministère | parlement | assemblée nationale | sénat | plainte | police | parquet | procureur | cassation | condamné* | décret | justice | tribunaux | députés | sénateurs | gouvernement | préfet | préfecture | maire | mairie | conseil d'état | conseil constitutionnel | cnil | arcom | avocats | chanson* | film | films | roman | chanteu* | ligue | club | match | matchs | syndicat* | données personnelles | données à caractère personnel | joueur* | passagers | visiteurs | conducteurs | habitants | automobilistes | données ouvertes | accès libre | métropole | données publiques",
    thing:
      "marchandise* | médicament* | vaccin* | carburant* | essence | arme | armes | munitions | explosif* | feux d'artifice | pétards | aliment | aliments | denrées | nourriture | viande* | poisson* | bétail | animaux | animal | oiseau* | loups | espèces | plantes | semences | bois | déchet* | ordures | clé | clés | clefs | tracts | banderoles | billets de banque | pièces de monnaie | argent liquide | alcool* | cigarettes | tabac | eau | terrain* | logement* | véhicule* | voiture* | patients | prisonniers | enfants | mineurs | données des clients | dossiers médicaux | drone* | bulletins de vote | aide humanitaire | vivres | actions | produits chimiques | pesticides | sang | organes | cadavres | antiquités | tableaux | tableau | sculptures | sceaux | uniformes | matériel médical | vêtements | électricité | engrais | sable | billets d'entrée | eaux | parents | élève | élèves | d'élève | d'élèves | étudiants | professeur* | enseignant* | cours | examen | examens | hôpital | médecin* | ordonnance | proches | locataires | bailleur | musée | salle d'audience | audiences | église | mosquée | cimetière | aéroport | chien | chiens | chats | captivité | carte d'identité | passeport | chasseurs | soja | blé | acier | éleveurs | salariés | patient | patiente | famille | familles | les détenus | badges",
    mask: "même avec mention de la source | même en citant la source | même en mentionnant la source | droits de l'homme | sous réserve des droits | droits humains | droits des femmes | droits de l'enfant | embargo sur les armes | embargo sur | levée de l'embargo | cookie* | article réservé | réservé aux abonnés | réservé à nos abonnés | données personnelles | embargo commercial | embargo américain | embargo pétrolier | droits de douane | interdit aux moins | droits civiques | droits sociaux | droits fondamentaux | droits télé | droits tv | droits de diffusion de | droits sportifs | droits des animaux | droits des enfants | droits des salariés | droits d'inscription | droits de succession | permis de conduire | droit d'accès | droit de rectification | embargo russe | sur le pétrole | droits de retransmission | droit de vote | se réserve le droit de | l'embargo | un embargo | selon le code de la propriété intellectuelle | selon la loi | commerciales ou autres | commerciale ou autre | commerciales ou non | commerciale ou non | droits de diffusion | droits télévisés | droits audiovisuels",
    'all-rights-reserved':
      "tous droits réservés | tous les droits sont réservés | tous les droits réservés | tous droits de reproduction réservés | droits réservés | tous droits de reproduction et de représentation réservés | droits de reproduction réservés | tous droits de reproduction | reproduction réservée | tous droits de diffusion réservés | droits d'auteur réservés | tous les droits de reproduction sont réservés | tous droits de propriété intellectuelle réservés",
    'editorial-use-only':
      "usage éditorial uniquement | fins éditoriales | utilisation éditoriale uniquement | restreint à l'utilisation éditoriale | réservé à un usage éditorial | réservé à l'usage éditorial | usage éditorial seulement | usage rédactionnel | usage éditorial | but éditorial | uniquement à des fins éditoriales | à des fins d'information | fins journalistiques | usage journalistique | usage presse uniquement | utilisation éditoriale seulement | usage rédactionnel uniquement",
    'mandatory-credit':
      'crédit obligatoire | mention obligatoire | crédit photo obligatoire | mention obligatoire du crédit | signature obligatoire | crédit photo : obligatoire | crédits obligatoires | mention du crédit obligatoire | crédit à mentionner | doit être crédité*',
    'no-archive':
      "pas d'archives | pas d'archive | pas d'archivage | sans archivage | archivage interdit | pas d'utilisation en archive | interdiction d'archiver | archivage interdit*",
    'no-sales':
      'pas de vente | pas de ventes | pas de revente | revente interdite | vente interdite | ne peut être vendu* | interdit à la vente | pas à vendre',
    'one-time-use': 'usage unique | utilisation unique | une seule utilisation',
    'personal-use-only':
      'usage personnel | usage privé | usage strictement personnel | usage strictement privé | usage exclusivement personnel | utilisation personnelle | cadre privé | usage strictement individuel | usage individuel | fins privées | fins personnelles | à titre privé | à titre personnel | cercle familial',
    'non-commercial':
      'pas de marketing | pas de publicité | pas de campagne* | non commercial* | pas d’utilisation commerciale | utilisation non commerciale | exploitée commercialement | non-commercial* | fins non commerciales | pas de publicité ni | usage commercial interdit | hors usage commercial | sans but lucratif | utilisation commerciale interdite | à des fins commerciales est interdit*',
    'rights-contact':
      "pour toute demande de reproduction | demande d'autorisation | pour acquérir les droits | acheter les droits | pour obtenir l'autorisation | demande de licence | pour toute demande | contactez-nous pour | contacter le service | demandes de reproduction | demandes d'autorisation | demande de reproduction | pour reproduire | pour republier | droits de reprise | service des droits | service syndication | pour toute utilisation | pour toute reproduction | pour toute réutilisation | droits d'utilisation | pour obtenir une licence | pour obtenir une autorisation | acquérir une licence | adressez-vous | adressez une demande",
    'legal-action':
      "poursuites | contrefaçon | passible de | poursuivi* | sera poursuivie | action en justice | sanctionné* | contrevenant* | fera l'objet de poursuites | sous peine de poursuites | passible* | contrefacteur* | constitue une contrefaçon | constituerait une contrefaçon | sanctions | tribunaux compétents | code de la propriété intellectuelle",
    'used-with-permission':
      "avec l'aimable autorisation | avec l'autorisation de | publié avec l'accord | reproduit avec l'autorisation | republié avec l'autorisation | cet article est republié | publié avec l'aimable | reproduit avec l'aimable | reproduit avec l'accord | publié avec l'autorisation | publié initialement | initialement paru | initialement publié | d'abord été publié | a été publié par | paru dans | republié à partir | repris avec l'autorisation | avec l'accord de | avec la permission de",
    'licensed-syndication': 'distribué par | diffusé sous licence | sous licence de | fourni par',
    'free-to-republish':
      'libre de droits | reproduction autorisée | reprise autorisée | peut être repris librement | libre de reproduction | libres de reproduction | republication gratuite | reproduction libre | peut être republié* | peuvent être republié* | peut être reproduit* gratuitement | peuvent être reproduit* | libre* de reproduction | republier gratuitement | republier cet article | republier nos articles | reproduire gratuitement | reprendre gratuitement | reprendre librement | reproduire librement | libre de republier | libres de reproduire | reproduction libre* | reproduction autorisé* | reproduction et la diffusion sont libres | diffusion libre | libre de droits pour la presse | libres de droits pour la presse | libre pour la presse | libre reproduction | republication libre',
    'cc-licence': 'licence creative commons | licence cc',
    'share-alike': "partage dans les mêmes conditions | partage à l'identique",
    'public-domain': 'domaine public',
    'no-ai-tdm':
      "droit d'opposition à la fouille | opt-out | opposition à la fouille | s'oppose à la fouille | aucune utilisation pour l'entraînement | réserve les droits de fouille | tdm interdit | opposition au tdm | fouille interdite",
    'no-derivatives': 'pas de modification* | sans retouche* | interdiction de modifier',
    'subscription-required':
      "usage réservé aux abonnés | utilisation réservée aux abonnés | diffusion réservée aux abonnés | reproduction réservée aux abonnés | reprise réservée aux abonnés | réservé* à nos clients | réservé* aux abonnés de | à l'usage exclusif de nos abonnés | usage exclusif des abonnés | contenu réservé aux abonnés d* | contenus réservés aux abonnés d* | réservé aux clients | réservé aux abonnés professionnels | réservé aux rédactions abonnées",
    'link-required': 'lien obligatoire',
    ours: 'notre | nos | cet article | ce texte | cette dépêche | ce site | ce contenu | cette page | ces contenus | cette photo | présent article | cet entretien | cette interview | cette analyse | cette enquête | cette chronique | cette vidéo',
    picture: 'photo | photos | image | images | vidéo',
    site: 'site | portail',
    item: 'cet article | cette dépêche | ce texte',
    credit: 'crédit | source',
    byline: 'par',
    others: 'à des tiers | par des tiers | par un tiers | auprès de tiers',
    manner:
      'sous quelque forme que ce soit | sous toute forme | par quelque moyen que ce soit | par tout moyen | de quelque manière que ce soit',
    holdings: 'contenus | articles de',
    made: 'réalisé par | préparé par | rédigé par',
  },
};
