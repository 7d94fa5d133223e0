/** Words that tie a party to what stands before it. Folded before use. */

/** `the consent of X`, `permission from X`, `Genehmigung der X`. */
export const OF_WORDS =
  'of | from | by | von | vom | der | des | de | du | del | della | dello | dei | di | da | do | dos | das | van | от | від | του | της | των | של | dari | oleh | daripada | av | från | fra | af | al | ale | của | ya | ji | od | tarafından';

/** Where a text first stood: `first appeared in X`. */
export const IN_WORDS =
  'in | on | by | of | from | en | de | dans | sur | par | im | in der | auf | bei | von | su | da | em | no | na | pelo | pela | op | door | в | на | у | w | na | στο | στην | στη | από | på | i | di | oleh';

/** An article between these words and the name. */
export const ARTICLES = "the | la | le | el | der | den | het | de | l'";
