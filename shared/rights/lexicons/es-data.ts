import type { Lexicon } from './lexicon.ts';

export const ES: Lexicon = {
  lang: 'es',
  party: {
    besides: 'y sus | y/o sus | o sus | y filiales',
    of: 'de | del | por | con | a | en | al',
    articles: 'el | la | los | las',
    within: 'de | del | la | el | las | los | y | en | para',
  },
  commons: {
    by: 'reconocimiento | atribución',
    nc: 'no comercial | nocomercial',
    nd: 'sin derivad | sinderivad | sin obra derivada | sin obras derivada | sinobraderivada',
    sa: 'compartir igual | compartirigual',
  },
  abbreviations: 'art sr sra dr dra cia núm',
  roles: {
    claim:
      'derechos de autor | derecho de autor | propiedad intelectual | derechos de propiedad | derechos de reproducción | derechos de explotación | derechos de publicación | copyright | derechos intelectuales | derechos exclusivos',
    right: 'derechos',
    reserved:
      'reservado | reservados | reserva | reservan | se reserva | se reservan | quedan reservados | reservamos | nos reservamos',
    allRights: 'todos los derechos | todos sus derechos',
    protect: 'protegid* | amparad*',
    ownsAfter:
      'propiedad de | propiedad exclusiva de | pertenecen a | pertenece a | pertenecientes a | titularidad de | pertenece al | propiedad del | propiedad intelectual de | pertenecen al | pertenecen a la | son propiedad | es propiedad | es propiedad exclusiva de | corresponden a | corresponde a | titularidad del | de titularidad de',
    ownsBefore: 'es titular | es propietari*',
    own: 'titular | titulares',
    act: 'reproduc* | republic* | redistribu* | redifu* | retransmi* | difusión | difundir | distribu* | publicación | publicar | publicad* | copia | copiar | copiad* | copias | comunicación pública | puesta a disposición | transmisión | transmitir | reenvío | reimpres* | duplica* | extracción | divulga* | compartir | reimprimir | reeditar | transmitid* | publicarse | difundirse | emitir | emisión | citar | compartid* | impresión | imprimir | reenviar | transcripción | descarga* | reempaquetar | recop* | ceder',
    use: 'utiliza* | uso | usar | usad* | reutiliza* | explota* | usarse | emplear | empleo',
    derive:
      'modifica* | traduc* | adapta* | altera* | transforma* | obras derivadas | obra derivada | reescri* | manipula* | editar | edición de | resumen* | recort* | trabajos derivados',
    store:
      'almacena* | base de datos | bases de datos | archivo electrónico | sistema de recuperación | enmarca* | indexa* | rastreo | scraping | recopila*',
    archive: 'archivar | archivad* | archivarse | su archivo | y archivo | ni archivo',
    ai: 'inteligencia artificial | minería de textos | minería de datos | minería de texto | text and data mining | tdm | aprendizaje automático | ia | modelos de lenguaje | entrenamiento | entrenar* | inteligencias artificiales | minería de text* | minería de dat* | rastreadores | bots | aprendizaje de máquina* | grandes modelos | modelo* de lenguaje | modelo* de ia | modelo* lingüístic*',
    sell: 'reventa | revend* | venta | vender | vendid*',
    commercial: 'comercial* | publicitari* | ánimo de lucro',
    ban: 'prohibid* | prohíbe* | no se permite | no podrá* | no puede* | no se puede* | no está permitid* | no están permitid* | no se autoriza | no autoriza | no está autorizad* | no están autorizad* | no autoriz* | no se autoriza* | nos oponemos | se opone | prohibición | en ningún caso | no está permitido | no se podrá* | no puede | no pueden | no podrá | no podrán | no permit* | ninguna parte | no consiente | vedad* | vetada | vetado | vetados | vetadas | se opone a | se oponen a | queda excluid* | quedan excluid* | no se concede | no se cede | queda prohibid* | prohibida su | prohibido su',
    not: 'no | ningun | ni | sin que',
    may: 'podrá* | puede* | permitid* | autoriza* | permite',
    allow:
      'es libre | se permite | se autoriza | libre de derechos | libremente | gratuitamente | gratis | libre reproducción | puede ser reproducid* | pueden ser reproducid* | puede republicar* | se autorizan | puede reproducirse | puedes | puede usted | pueden republicar* | pueden usar* | podéis | pueden utilizar* | se pueden reproducir | se puede reproducir | se puede republicar | se puede compartir | autorizamos | permitimos | permite la reproducción | libre de | gratuita | gratuito | es gratuita | de forma gratuita | sin costo | sin coste | está permitid* | están permitid* | invitamos | alentamos | permitida la | te invitamos a | eres libre de | reproducción permitida | permitida su | autorizada la reproducción | autorizada su reproducción',
    unauth:
      'no autorizad* | sin autorización | ilícit* | sin permiso | sin la autorización | sin el consentimiento | sin consentimiento | sin el permiso | sin la debida | sin previa | sin expresa | no consentid*',
    only: 'solo | solamente | únicamente | siempre que | siempre y cuando | salvo | a condición de | con la condición | exclusiv* | reservado a | limitad* a | restringid* a | previo acuerdo | previo pago | exclusivo para | exclusiva para | de uso exclusivo | exclusivo de',
    without: 'sin | salvo | excepto | previa | previo | a menos que | a no ser | si no | mediante',
    must: 'requiere* | debe* | obligatori* | por favor | citando | siempre que | siempre y cuando | se ruega | mencionando | obligación | es imprescindible | debiendo | tiene que | hay que | pedimos | agradecemos | con la condición | a condición | indicando | exige* | necesari* | requisito | asegúrate',
    consent: 'licencia | autorización* | consentimiento* | permiso* | licencias | aprobación | autorizado por',
    written: 'escrito | escrita*',
    contract: 'contrato | convenio | contratos | acuerdo | acuerdos | contractual*',
    subscribe:
      'suscriptor* | suscripcion* | abonad* | suscrit* | clientes | usuarios registrados | clientes del servicio | medios abonados | medios clientes',
    extent:
      'total o parcial | todo o parte | total ni parcial | en todo o en parte | parcial o total | totalmente o parcialmente | total o parcialmente | parcialmente | íntegra o parcial | ni en todo ni en parte | cualquier parte | de forma total o parcial | parcial ni total | total y parcial | total, parcial | parte o la totalidad | todo o en parte | ni total ni parcialmente | en todo o parte | parcial o totalmente | completa o parcial | íntegra o parcialmente | parte alguna | incluso parcial* | aunque sea parcial* | ninguna parte',
    source:
      'citando la fuente | citar la fuente | cite la fuente | atribución | reconocimiento | se cite | la fuente | fuente* | mencion* | cit* la fuente | citando* | nombr* | crédito* | acreditar | autoría | menciones al autor | nombre del autor | citar al autor | dando crédito | dar crédito | atribuya* | reconocer | como fuente',
    link: 'enlazar | hipervínculo | enlazando | enlac* | hiperenlace* | vínculo* | link* | url',
    object:
      'contenido* | artículo | artículos | texto* | imagen* | foto* | video* | noticia* | información | informaciones | sitio | página | web | material | materiales | obra* | publicación | despacho* | nota | notas | documento* | infografía* | reportaje* | diario | periódico | edición | audio* | boletín* | columna* | cable | cables | servicio* | portal | otros medios | otros sitios',
    label:
      'aviso legal | aviso | nota | atención | advertencia | aviso de derechos | nota a los editores | derechos | derechos de reproducción | nota de redacción | nota legal | aviso importante | términos de uso | condiciones de uso | uso | restricciones | republicación | republica',
    embargo:
      'embargo | embargad* | embargado hasta | no publicar antes | embargo hasta | embargo informativo | no difundir antes | no difundir hasta | prohibida su difusión hasta | prohibida su publicación hasta',
    until: 'hasta | antes de | no publicar antes | a partir de',
    kill: 'anula | anulad* | anular | anulación | elimin* | retir* | no usar | no utilizar | no publicar | no utilicen | no publiquen | suprim* | anulamos | anule | anúlese | queda anulad* | queda sin efecto | sin efecto | no utilice* | no publique* | no usen | ignor* | descart* | borr* | cancelad*',
    killObject: 'noticia | despacho | nota | artículo | foto* | noticias | información* | texto* | imagen* | vídeo*',
    please:
      'por favor | rogamos | se ruega | atención | abonados | editores | clientes | pedimos | solicitamos | estimados | redactores | suscriptores | atención: | se solicita',
    territory:
      'solo para uso en | uso exclusivo en | no usar en | prohibido su uso en | españa out | excepto españa | fuera de | sólo en | no disponible en | excepto en | no utilizable en | fuera del territorio | prohibida su difusión en | prohibida su venta en | exclusivo para',
    nobody:
      'editor | editores | autor | autora | autores | titular | titulares | empresa | redacción | sus autores | sus titulares | editorial | la agencia | medio',
    kind: 'agencia | diario | periódico | editorial | ediciones | revista | radio | televisión | noticias | prensa | cadena | grupo | semanario | portal | medio | mensual | canal | emisora | agencia de noticias',
    report:
      'dijo | afirmó | según | señaló | declaró | anunció | aseguró | explicó | indicó | denunció | acusó | criticó | pidió | defenderá | advirtió | considera | ha dicho | informó | sostiene | reclama* | investiga | dictaminó | falló | resolvió | sentenció | demandó | demandaron | firmó | firmaron | aprobó | prohibió | añadió | agregó | manifestó | sostuvo | reveló | alertó | aclaró | recordó | exigió | rechazó | prometió | acordó | acordaron | dicen | dijeron | dice | asegura | afirma | explica | propone | planea | prevé | anuncia | detuvo | multó | condenó | recuerda | recordaron | ha recordado | ha pedido | ha anunciado | ha prohibido | prohíbe | obliga a | advierten | denuncian | reclaman | lamentó | estima que | estudia | tramita | publicó | multará | ordenó | ha ordenado | rechaza | rechazan | según explicó | publicará | podrán reutilizar* | cualquiera podrá | se podrá',
    law: 'tribunal* | juez | jueza | juicio | demanda | ley | decreto | ministro | ministra | ministerio | senado | congreso | sentencia | fiscal | fiscalía | magistrad* | policía | resolución | diputad* | parlament* | corte | cámara | gobierno | alcald* | ayuntamiento | comisión | legisl* | reglamento | acusad* | abogad* | canción | canciones | cantante* | película* | novela* | libro* | liga | club | partido | partidos | sindicato* | asociación | onu | fallo | datos personales | jugador* | pasajeros | visitantes | conductores | vecinos | datos abiertos',
    thing:
      'mercancía* | mercaderías | medicamento* | medicinas | vacuna* | combustible* | gasolina | arma | armas | munición* | explosivo* | fuegos artificiales | pirotecn* | petardos | alimento* | comida | carne | pescado* | ganado | animales | aves | plantas | semillas | madera | leña | residuo* | basura | llave | llaves | panfletos | volantes | pancartas | billetes falsos | monedas | dinero | alcohol | bebidas | cigarrillos | tabaco | agua | aguas | terreno* | tierras | vivienda* | vehículo* | coches | autos | pacientes | reclusos | presos | niños | menores | datos de clientes | historias clínicas | dron | drones | papeletas | ayuda humanitaria | acciones de | químicos | plaguicidas | sangre | órganos | cadáveres | antigüedades | cuadros | esculturas | sellos | uniformes | ropa | electricidad | fertilizantes | arena | entradas | boletos | comunidad indígena | padres | alumnos | alumno | estudiantes | profesor* | docente* | clase | clases | examen | exámenes | hospital | médico* | receta | paciente | familiares | inquilinos | casero | museo | obras con flash | flash | iglesia | mezquita | cementerio | aeropuerto | perro | perros | gatos | especie | especies | cautiverio | documento de identidad | pasaporte | historiales clínicos | historiales | cazadores | soja | acero | empleados | abonos',
    mask: 'aun citando la fuente | incluso citando la fuente | aunque se cite la fuente | ni citando la fuente | derechos humanos | sin embargo | embargo de armas | embargo comercial | embargo petrolero | embargo económico | levantar el embargo | embargo sobre | embargo a | derechos de las mujeres | derechos civiles | cookie* | política de privacidad | datos reservados | información reservada | derechos fundamentales | bloqueo | derechos laborales | derechos de los | derechos de emisión | derechos televisivos | derechos de televisión | derechos de transmisión | derechos sociales | derechos de la mujer | derechos políticos | derechos de los niños | derechos del | permiso de conducir | licencia de conducir | se reserva el derecho de admisión | derechos de imagen | embargo preventivo | embargo de bienes | el embargo | un embargo | según la ley de propiedad intelectual | comerciales o no | comerciales u otros | comercial o no | derechos de retransmisión',
    'all-rights-reserved':
      'todos los derechos reservados | reservados todos los derechos | derechos reservados | todos los derechos están reservados | se reservan todos los derechos | quedan reservados todos los derechos | todos los derechos quedan reservados | se reservan los derechos | derechos reservados* | reservados los derechos | todos los derechos © | reproducción reservada',
    'editorial-use-only':
      'solo uso editorial | fines editoriales | uso editorial exclusivo | uso editorial únicamente | exclusivo uso editorial | uso exclusivamente editorial | únicamente para uso editorial | uso exclusivo editorial | solo para uso editorial | uso exclusivamente informativo | fines informativos únicamente | solo uso periodístico | sólo fines editoriales',
    'mandatory-credit':
      'crédito obligatorio | mención obligatoria | crédito foto obligatorio | crédito obligatorio* | mención obligatoria del crédito | firma obligatoria | es obligatorio acreditar',
    'no-archive':
      'no archivo | no archivos | no archivar | sin archivo | prohibido archivar | no archivo* | sin archivar',
    'no-sales':
      'no ventas | no venta | prohibida su venta | no a la venta | prohibida la venta | prohibida su reventa | no se permite la venta | prohibida su comercialización | no reventa | sin reventa',
    'one-time-use': 'un solo uso | uso único | por una sola vez | una única vez | un único uso | una sola vez',
    'personal-use-only':
      'uso personal | uso privado | uso particular | uso estrictamente personal | uso personal* | fines personales | uso exclusivamente personal | estrictamente privado',
    'non-commercial':
      'no comercial | sin fines comerciales | sin ánimo de lucro | no uso comercial | no publicidad | no marketing | no campañas | no uso publicitario | usos comerciales | nocomercial | no-comercial | fines no comerciales | sin fin comercial | sin fines de lucro | no lucrativ* | uso no comercial | prohibido su uso comercial | sin propósitos comerciales',
    'rights-contact':
      'para solicitar permiso* | para adquirir derechos | contacte con | para obtener autorización | solicitar autorización | derechos de reproducción contact* | para solicitar autorización | para solicitar la reproducción | solicite autorización | solicitud de permiso* | para reproducir | solicitudes de reproducción | para republicar | consultas sobre derechos | para licencias | para más información sobre derechos | cedro | para usos comerciales | adquirir una licencia | departamento de derechos',
    'legal-action':
      'acciones legales | infracción* | será perseguid* | perseguid* | infractor* | delito contra la propiedad | acción legal | acciones judiciales | sanciones | se perseguirá | será sancionad* | ley de propiedad intelectual | vulneración de derechos | constituye una infracción | procederá legalmente | denunciad* | ante la justicia | procesad* | querella',
    'used-with-permission':
      'con permiso de | con autorización de | reproducido con permiso | publicado con permiso | republicado de | reproducido de | fue publicado originalmente | publicado originalmente | originalmente publicado | publicado por primera vez | apareció originalmente | apareció por primera vez | reproducido con la autorización | republicado con permiso | reproducido con autorización | con la autorización de | se reproduce con | se publicó originalmente | publicado inicialmente | por cortesía de',
    'licensed-syndication': 'distribuido por | bajo licencia de | proporcionado por | distribuido bajo licencia',
    'free-to-republish':
      'se permite la reproducción | se autoriza la reproducción | libre de derechos | reproducción libre | libre reproducción | puede ser reproducido libremente | se permite su reproducción | se autoriza su reproducción | reproducción permitida | republicar este | republicar nuestros | republica este | republícalo | reproducir libremente | reproducir gratuitamente | publicar gratuitamente | libremente reproducid* | puede reproducirse libremente | se autoriza su difusión | se permite su difusión | se permite la republicación | se permite la copia | se autoriza la republicación | reproducción gratuita | publicación gratuita | usar libremente',
    'cc-licence': 'licencia creative commons | bajo licencia cc',
    'share-alike': 'compartir igual | compartirigual | misma licencia',
    'public-domain': 'dominio público',
    'no-ai-tdm':
      'reserva de minería | queda reservada la minería | entrenamiento de modelos | entrenamiento de inteligencia | entrenamiento de sistemas | entrenar modelos | minería de textos y datos prohibid* | reserva expresa de minería',
    'no-derivatives':
      'sin modificaciones | sin modificar | sinobraderivada | sin obra derivada | no se permite modificar',
    'subscription-required':
      'sólo para suscriptores | solo para abonados | exclusivo para abonados | exclusivo para suscriptores | uso exclusivo de abonados',
    ours: 'nuestr* | este artículo | este texto | esta nota | esta noticia | este sitio | este contenido | esta web | este despacho | este reportaje | esta página | esta obra | esta entrevista | este análisis | esta columna | esta crónica | esta foto | este vídeo',
    picture: 'foto | fotos | imagen | imágenes | vídeo | video',
    site: 'sitio | portal',
    item: 'este artículo | esta noticia | esta nota',
    credit: 'fuente | crédito',
    byline: 'por',
    others: 'terceros',
    manner: 'de cualquier forma | por cualquier medio | en cualquier forma | bajo ninguna forma',
    holdings: 'contenidos',
  },
};
