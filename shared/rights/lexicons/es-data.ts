import type { Lexicon } from './lexicon.ts';

export const ES: Lexicon = {
  lang: 'es',
  roles: {
    claim:
      'derechos de autor | derecho de autor | propiedad intelectual | derechos de propiedad | derechos de reproducción | derechos de explotación | derechos de publicación',
    right: 'derechos',
    reserved: 'reservado | reservados | reserva | reservan',
    allRights: 'todos los derechos | todos sus derechos',
    protect: 'protegid* | amparad*',
    ownsAfter:
      'propiedad de | propiedad exclusiva de | pertenecen a | pertenece a | pertenecientes a | titularidad de | pertenece al | propiedad del',
    ownsBefore: 'es titular | es propietari*',
    own: 'titular | titulares',
    act: 'reproduc* | republic* | redistribu* | redifu* | retransmi* | difusión | difundir | distribu* | publicación | publicar | publicad* | copia | copiar | copiad* | copias | comunicación pública | puesta a disposición | transmisión | transmitir | reenvío | reimpres* | duplica* | extracción | divulga* | compartir',
    use: 'utiliza* | uso | usar | usad* | reutiliza* | explota* | utilización | utilizad*',
    derive:
      'modifica* | traduc* | adapta* | altera* | transforma* | obras derivadas | obra derivada | reescri* | manipula*',
    store: 'almacena* | base de datos | bases de datos | archivo electrónico | sistema de recuperación | enmarca*',
    ai: 'inteligencia artificial | minería de textos | minería de datos | minería de texto | text and data mining | tdm | aprendizaje automático | entrenar | entrenamiento de',
    sell: 'reventa | revend* | venta | vender | vendid*',
    commercial: 'comercial* | fines comerciales | publicitari* | ánimo de lucro',
    ban: 'prohibid* | prohíbe* | se prohibe | no se permite | no podrá* | no puede* | no se puede* | no está permitid* | no están permitid* | queda prohibid* | quedan prohibid* | no se autoriza | no autoriza',
    not: 'no | ningun* | ni | sin que',
    may: 'podrá* | puede* | permitid* | autoriza*',
    allow:
      'es libre | se permite | se autoriza | libre de derechos | libremente | gratuitamente | gratis | libre reproducción | puede ser reproducid* | pueden ser reproducid* | puede republicar* | se autorizan | puede reproducirse',
    unauth: 'no autorizad* | sin autorización | ilícit*',
    only: 'sólo | solo | solamente | únicamente | exclusivamente | exclusivo para | exclusiva para | siempre que | siempre y cuando | salvo',
    without: 'sin | salvo | excepto | previa | previo | a menos que',
    must: 'requiere* | debe* | deberá* | obligatori* | por favor | citando | siempre que | siempre y cuando | se ruega | mencionando',
    consent: 'autorización | consentimiento | permiso | licencia',
    written: 'por escrito | escrito | escrita',
    contract: 'contrato | acuerdo de licencia | contrato de licencia | convenio',
    subscribe: 'suscriptor* | suscripción* | abonad* | suscrit*',
    extent:
      'total o parcial | todo o parte | total ni parcial | en todo o en parte | parcial o total | totalmente o parcialmente | total o parcialmente | parcialmente | íntegra o parcial | ni en todo ni en parte | cualquier parte',
    source:
      'citando la fuente | citar la fuente | cite la fuente | fuente | atribución | mencionando | citando | reconocimiento | se cite',
    link: 'enlace | enlazar | hipervínculo | link | enlazando | vínculo',
    object:
      'contenido* | artículo | artículos | texto* | imagen* | imágenes | fotografía* | foto* | vídeo* | video* | noticia* | información | informaciones | sitio | página | página web | web | material | materiales | obra* | publicación | despacho* | servicios de | nota | notas | documento*',
    label: 'aviso legal | aviso | nota | atención | advertencia | aviso de derechos | nota a los editores | derechos',
    embargo: 'embargo | embargado | embargada | embargad*',
    until: 'hasta | antes de | no publicar antes | a partir de',
    kill: 'anula | anulad* | anular | anulación | elimin* | retir* | no usar | no utilizar | no publicar | no utilicen | no publiquen | suprim* | eliminar',
    killObject: 'noticia | despacho | nota | información | artículo | foto* | texto',
    please: 'por favor | rogamos | se ruega | atención | abonados | editores | clientes',
    territory:
      'sólo para uso en | uso exclusivo en | no usar en | prohibido su uso en | españa out | excepto españa | fuera de',
    report:
      'dijo | afirmó | según | señaló | declaró | anunció | aseguró | explicó | indicó | denunció | acusó | criticó | pidió | defenderá | advirtió | considera | ha dicho | informó | sostiene | reclama* | investiga',
    law: 'tribunal* | juez | jueza | juicio | demanda | ley | decreto | ministro | ministra | ministerio | senado | congreso | sentencia | fiscal | fiscalía | magistrad* | policía | resolución | diputad* | parlament*',
    mask: 'derechos humanos | sin embargo | embargo de armas | embargo comercial | embargo petrolero | embargo económico | levantar el embargo | embargo sobre | embargo a | derechos de las mujeres | derechos civiles | cookie* | política de privacidad | datos reservados | información reservada | derechos fundamentales | bloqueo',
    'all-rights-reserved':
      'todos los derechos reservados | reservados todos los derechos | derechos reservados | todos los derechos están reservados | se reservan todos los derechos | quedan reservados todos los derechos',
    'editorial-use-only':
      'sólo uso editorial | fines editoriales | solo uso editorial | uso editorial exclusivo | uso editorial únicamente | exclusivo uso editorial | uso exclusivamente editorial | únicamente para uso editorial | uso exclusivo editorial',
    'mandatory-credit': 'crédito obligatorio | mención obligatoria | crédito foto obligatorio',
    'no-archive': 'no archivo | no archivos | no archivar | sin archivo | prohibido archivar',
    'no-sales': 'no ventas | no venta | prohibida su venta | no a la venta | prohibida la venta | prohibida su reventa',
    'one-time-use': 'un solo uso | uso único',
    'personal-use-only': 'uso personal | uso privado | uso particular | uso estrictamente personal',
    'non-commercial':
      'no comercial | sin fines comerciales | sin ánimo de lucro | no uso comercial | no publicidad | no marketing | no campañas | no uso publicitario | usos comerciales',
    'rights-contact':
      'para solicitar permiso* | para adquirir derechos | contacte con | para obtener autorización | solicitar autorización | derechos de reproducción contact*',
    'legal-action':
      'acciones legales | infracción* | será perseguid* | perseguid* | infractor* | delito contra la propiedad',
    'used-with-permission':
      'con permiso de | con autorización de | reproducido con permiso | publicado con permiso | republicado de | reproducido de',
    'licensed-syndication': 'distribuido por | bajo licencia de | proporcionado por | distribuido bajo licencia',
    'free-to-republish':
      'se permite la reproducción | se autoriza la reproducción | libre de derechos | reproducción libre | libre reproducción | puede ser reproducido libremente | se permite su reproducción | se autoriza su reproducción | reproducción permitida',
    'cc-licence': 'licencia creative commons | bajo licencia cc',
    'share-alike': 'compartir igual | compartirigual | misma licencia',
    'public-domain': 'dominio público',
    'no-ai-tdm': 'reserva de minería | queda reservada la minería',
  },
};
