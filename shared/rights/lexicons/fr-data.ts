import type { Lexicon } from './lexicon.ts';

export const FR: Lexicon = {
  lang: 'fr',
  roles: {
    claim:
      "droit d'auteur | droits d'auteur | propriété intellectuelle | droits de propriété | droits de reproduction | droit voisin | droits voisins | droits d'exploitation",
    right: 'droits | droits de',
    reserved: 'réservés | réservé | réservée | réservées | se réserve',
    allRights: "tous droits | tous les droits | tous nos droits | l'ensemble des droits",
    protect: 'protégé* | protection',
    ownsAfter:
      "appartiennent à | appartiennent au | appartient à | appartient au | propriété de | propriété exclusive de | propriété du | propriété d' | détenus par | détenu par | détenus exclusivement par",
    ownsBefore: 'détient | est titulaire | est propriétaire',
    own: 'titulaire* | détenteur*',
    act: 'reproduction* | reproduire | reproduit | reproduits | reproduite* | reproduites | republi* | rediffus* | diffusion | diffuser | diffusé* | publication | publier | publié* | copie | copier | copié* | copies | redistribu* | distribution | distribuer | distribué* | rediffusion | représentation | retransm* | transmettre | transmission | transmis* | reprise | repris | reprendre | repost* | duplication | duplique* | extraction | réédition | divulg* | partage | partager | téléchargement | reprographie | réexploit*',
    use: "utilis* | réutilis* | usage | exploit* | l'exploitation",
    derive:
      'modifi* | traduire | traduit* | traduction* | adapt* | réécri* | œuvres dérivées | œuvre dérivée | alter* | transform*',
    store:
      'stocker | stocké* | stockage | base de données | bases de données | archivage | indexation | aspiration | cadrage',
    ai: "intelligence artificielle | l'ia | d'ia | fouille de textes | fouille de données | text and data mining | tdm | data mining | apprentissage automatique | apprentissage machine | entraînement de | entraîner | moissonnage",
    sell: 'revente | revendre | revendu* | vendu* | vente',
    commercial:
      'commercial* | commerciale* | commercialement | publicitaire* | à des fins commerciales | promotionnel*',
    ban: "interdit | interdits | interdite | interdites | ne peut être | ne peuvent être | ne peut | ne peuvent | ne doit pas | ne doivent pas | ne peut pas | prohibé* | pas autorisé* | n'est pas autorisé* | interdiction de | défense de | il est interdit | est interdite",
    not: 'ne | aucun | aucune | pas',
    may: 'peut | peuvent | autorisé*',
    allow:
      'libre de droits | librement | gratuitement | autorisé* à | peut être repris* | peuvent être repris* | peut être reproduit* | libres de droits | autorisée | est autorisée | sont autorisées',
    unauth: 'non autorisé* | illicite* | non-autorisé*',
    only: "uniquement | seulement | exclusivement | seul | seuls | qu'avec | sous réserve | que sous | à condition",
    without: 'sans | sauf | à défaut | hormis | sous réserve',
    must: 'nécessite* | requiert | requièrent | doit | doivent | obligatoire* | merci de | veuillez | prière de | à condition | sous réserve | avec mention',
    consent: 'autorisation | accord | consentement | permission | licence',
    written: 'écrit | écrite | par écrit | écrits',
    contract: 'contrat | contrat de licence | accord de licence | convention signée | contractuel*',
    subscribe: 'abonné | abonnés | abonnée* | abonnement*',
    extent:
      'en tout ou partie | en tout ou en partie | totale ou partielle | intégrale ou partielle | partielle ou totale | partiellement | même partielle | même partiellement | tout ou partie | totalement ou partiellement | intégralement ou partiellement',
    source:
      'mention de la source | source | mentionner | citer | créditer | attribution | mention obligatoire | nom de',
    link: 'lien | lien hypertexte | lien vers | hyperlien | lien actif',
    object:
      'contenu* | article | articles | texte | textes | image* | photo* | vidéo* | dépêche* | information | informations | site | page | pages | document* | matériel | éléments | œuvre* | publication | données | présent* document | cet article | communiqué*',
    label:
      'avertissement | mentions légales | avis | attention | note | droits | mention légale | note aux rédactions | note aux rédacteurs',
    embargo: 'embargo | sous embargo',
    until: "jusqu'à | jusqu'au | jusque | avant | à partir de",
    kill: 'annuler | annulé* | annule | annulation | supprimer | retir* | ne pas utiliser | ne pas publier | ne plus utiliser | suppression',
    killObject: 'dépêche* | article | photo* | information | papier | sujet | texte',
    please: 'prière de | merci de | veuillez | à nos clients | aux rédactions | attention | abonnés | rédactions',
    territory:
      "hors de france | uniquement en france | sauf en france | france out | pas d'utilisation en | utilisation interdite en",
    report:
      'a dit | a déclaré | selon | a annoncé | a affirmé | a estimé | a indiqué | a expliqué | accuse | accusé | dénonce | réclame* | a souligné | a rapporté | a critiqué | a demandé | a condamné | ont fait',
    law: "tribunal | cour d'appel | cour | juge | procès | avocat | projet de loi | loi | ministre | ministère | parlement | assemblée nationale | sénat | plainte | police | parquet | procureur | cassation | condamné*",
    mask: "droits de l'homme | droits humains | droits des femmes | droits de l'enfant | embargo sur les armes | embargo sur | levée de l'embargo | cookie* | article réservé | réservé aux abonnés | réservé à nos abonnés | données personnelles | embargo commercial | embargo américain | embargo pétrolier | droits de douane | interdit aux moins",
    'all-rights-reserved':
      'tous droits réservés | tous les droits sont réservés | tous les droits réservés | tous droits de reproduction réservés | droits réservés',
    'editorial-use-only':
      "usage éditorial uniquement | fins éditoriales | utilisation éditoriale uniquement | restreint à l'utilisation éditoriale | réservé à un usage éditorial | réservé à l'usage éditorial | usage éditorial seulement | usage rédactionnel",
    'mandatory-credit':
      'crédit obligatoire | mention obligatoire | crédit photo obligatoire | mention obligatoire du crédit | signature obligatoire',
    'no-archive': "pas d'archives | pas d'archive | pas d'archivage | sans archivage | archivage interdit",
    'no-sales': 'pas de vente | pas de ventes | pas de revente | revente interdite | vente interdite',
    'one-time-use': 'usage unique | utilisation unique | une seule utilisation',
    'personal-use-only':
      'usage personnel | usage privé | usage strictement personnel | usage strictement privé | usage exclusivement personnel | utilisation personnelle | cadre privé',
    'non-commercial':
      'pas de marketing | pas de publicité | pas de campagne* | non commercial* | pas d’utilisation commerciale | utilisation non commerciale | exploitée commercialement',
    'rights-contact':
      "pour toute demande de reproduction | demande d'autorisation | pour acquérir les droits | acheter les droits | pour obtenir l'autorisation | demande de licence | pour toute demande | contactez-nous pour | contacter le service",
    'legal-action':
      'poursuites | contrefaçon | passible de | poursuivi* | sera poursuivie | action en justice | sanctionné* | contrevenant*',
    'used-with-permission':
      "avec l'aimable autorisation | avec l'autorisation de | publié avec l'accord | reproduit avec l'autorisation | republié avec l'autorisation | cet article est republié",
    'licensed-syndication': 'distribué par | diffusé sous licence | sous licence de | fourni par',
    'free-to-republish':
      'libre de droits | reproduction autorisée | reprise autorisée | peut être repris librement | libre de reproduction | libres de reproduction | republication gratuite | reproduction libre',
    'cc-licence': 'licence creative commons | licence cc',
    'share-alike': "partage dans les mêmes conditions | partage à l'identique",
    'public-domain': 'domaine public',
    'no-ai-tdm': "droit d'opposition à la fouille | opt-out",
  },
};
