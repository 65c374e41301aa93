define([], function () {
  return {
    LanguageOfWords: 'es',
    Loading: 'Cargando',
    TryAgain: 'Reintentar',
    RefreshFailed: 'No se ha podido actualizar. Está viendo la última versión cargada; lo seguiremos intentando.',
    Details: 'Detalles',
    Save: 'Guardar',
    Cancel: 'Cancelar',
    Close: 'Cerrar',
    CopyLink: 'Copiar vínculo',
    LinkCopied: 'Vínculo copiado',
    LinkNotCopied: 'Este navegador no permite copiar desde la página. Copie el vínculo aquí.',
    SomeoneWhoLeft: 'Alguien que ya no está',
    OfflineTitle: 'Sin conexión',
    OfflineText:
      'No se puede acceder al sitio. Lo que escribió se conserva; inténtelo de nuevo cuando recupere la conexión.',
    ForbiddenTitle: 'No tiene acceso',
    ForbiddenText:
      'Su cuenta no tiene permiso para ver o hacer esto. Si lo necesita, pídaselo al propietario de este sitio.',
    SignedOutTitle: 'Se ha cerrado su sesión',
    SignedOutText:
      'Su sesión de SharePoint ha terminado. Lo que escribió se conserva. Inicie sesión de nuevo en otra pestaña y vuelva a intentarlo aquí, o vuelva a cargar la página.',
    ExpiredTitle: 'Esta página lleva demasiado tiempo abierta',
    ExpiredText:
      'SharePoint ya no acepta cambios desde ella. Lo que escribió se conserva. Vuelva a cargar la página e inténtelo de nuevo.',
    LockedTitle: 'El archivo está en uso',
    LockedText:
      'Alguien lo está editando y SharePoint lo ha bloqueado. Inténtelo de nuevo en unos minutos o pida que lo cierren.',
    OtherPersonTitle: 'Ahora ha iniciado sesión otra persona',
    OtherPersonText:
      'No se ha enviado nada: esta página la abrió otra persona. Lo que escribió se conserva mientras siga abierta; para enviarlo, debe volver a iniciar sesión aquí y elegir Reintentar o enviarlo de nuevo. Para trabajar con su propio nombre, vuelva a cargar la página, lo que lo elimina de este equipo.',
    NotSetUpTitle: 'Este sitio aún no está configurado',
    NotSetUpText:
      'Faltan las listas que usa este elemento web. Un propietario del sitio puede crearlas con Configurar este sitio, en la configuración del elemento web.',
    NotSetUpOwnerText:
      'Faltan las listas que usa este elemento web. Configurar este sitio las crea: antes muestra cada paso, y nada cambia hasta que usted comience.',
    TenantSiteMissing:
      'Si las listas están en otro sitio, un administrador de SharePoint puede indicarlo, para Teams y para todos los sitios, en la propiedad {0} de la organización.',
    TenantSiteMalformed:
      'La propiedad {0} de la organización debe indicar el sitio con las listas, pero “{1}” no es la dirección de un sitio de aquí. Un administrador de SharePoint puede corregirla; la dirección empieza por https://.',
    NotProtectedTitle: 'Los permisos no están configurados',
    NotProtectedText:
      'Los permisos de las listas no son los que deben ser, por lo que no se muestra nada. Un propietario puede corregirlos con Configurar este sitio.',
    NotProtectedOwnerText:
      'Los permisos de las listas no son los que deben ser, por lo que no se muestra nada. Configurar este sitio los corrige: antes muestra cada paso, y nada cambia hasta que usted comience.',
    ThrottledTitle: 'SharePoint está ocupado',
    ThrottledText: 'SharePoint está limitando las solicitudes. Inténtelo de nuevo en un momento. No se pierde nada.',
    ThrottledUntil:
      'SharePoint está limitando las solicitudes. Inténtelo de nuevo después de las {0}. No se pierde nada.',
    NotFoundTitle: 'No se encontró',
    NotFoundText: 'Puede que se haya movido o eliminado, o que su cuenta no pueda verlo.',
    FailedTitle: 'No ha funcionado',
    FailedText:
      'SharePoint ha devuelto un error. Lo que escribió se conserva. Inténtelo de nuevo; si se repite, envíe los detalles a su enlace de TI.',
    BrokenTitle: 'Algo ha fallado',
    BrokenText: 'Esta parte de la página ha fallado. Lo que guardó no se ve afectado.',
    TimesOfSite: 'Las horas están en la zona horaria del sitio ({0}).',
    TimeOccursTwice: 'Esta hora se repite porque se atrasan los relojes. Se usa la segunda.',
    TimeOccursNever: 'Esta hora no existe porque se adelantan los relojes. Se usa {0}.',
    Waiting: 'SharePoint está ocupado. Se reanudará a las {0}.',
    PaneListSite: 'Sitio que contiene las listas',
    PaneDrafts: 'Conservar borradores',
    PaneDraftsOfTab: 'Solo mientras la pestaña esté abierta (equipos compartidos)',
    PaneDraftsOfComputer: 'Unos días en este equipo',
    PaneListSiteHelp: 'Déjelo vacío para usar este sitio.',
    SetUpThisSite: 'Configurar este sitio',
    SetUpThisSiteHelp:
      'Crea las listas, los grupos y los permisos que necesita esta versión, y los repara. Para propietarios del sitio.',
    PaneListSiteInvalid:
      'Escriba la dirección completa de un sitio, por ejemplo https://contoso.sharepoint.com/sites/hospital',
    IdentifierTitle: 'Esto podría identificar a un paciente',
    IdentifierText:
      'No se ha enviado nada. Aquí no deben figurar datos de pacientes. Cambie el texto, o envíelo si no son datos de un paciente.',
    IdentifierEdit: 'Editar el texto',
    IdentifierSendAnyway: 'No son datos de un paciente, enviar',
    IdentifierRecordNumber: 'Número de historia clínica',
    IdentifierSocialSecurity: 'Número de seguridad social',
    IdentifierBirthDate: 'Fecha de nacimiento',
    IdentifierPhone: 'Número de teléfono',
    IdentifierAddress: 'Domicilio'
  };
});
