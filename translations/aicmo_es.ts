<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Import projects</source>
        <translation>Importar proyectos</translation>
    </message>
    <message>
        <source>Projects (*.aicmo *.zip *.json)</source>
        <translation>Proyectos (*.aicmo *.zip *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A project folder is chosen by the project.json in it.</source>
        <translation>Una carpeta de proyecto se elige por el project.json que contiene.</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importar carpeta…</translation>
    </message>
    <message>
        <source>Import a project folder</source>
        <translation>Importar una carpeta de proyecto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importar &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Proyectos &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the report…</source>
        <translation>&amp;Vista previa de impresión del informe…</translation>
    </message>
    <message>
        <source>&amp;Print the run&apos;s report…</source>
        <translation>Im&amp;primir informe de la ejecución…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comandos…</translation>
    </message>
    <message>
        <source>Search &amp;projects</source>
        <translation>Buscar &amp;proyectos</translation>
    </message>
    <message>
        <source>Search &amp;here</source>
        <translation>Buscar &amp;aquí</translation>
    </message>
    <message>
        <source>Copy results as C&amp;SV</source>
        <translation>Copiar resultados como C&amp;SV</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>Copiar resultados como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Copiar resultados como &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Plan and preview</source>
        <translation>&amp;Plan y vista previa</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>Pa&amp;ckage</source>
        <translation>Pa&amp;quete</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>Re&amp;gistro de eventos</translation>
    </message>
    <message>
        <source>Event log of &amp;all projects</source>
        <translation>Registro de eventos de &amp;todos los proyectos</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>Previo&amp;us region</source>
        <translation>Zona &amp;anterior</translation>
    </message>
    <message>
        <source>Theme as the &amp;desktop</source>
        <translation>Tema &amp;como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema c&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Filas compactas</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>Filas &amp;normales</translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation>Filas a&amp;mplias</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>Pre&amp;vious recipient</source>
        <translation>Destinatario an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Next recipient</source>
        <translation>Destinatario &amp;siguiente</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>&amp;Enviar prueba…</translation>
    </message>
    <message>
        <source>&amp;Approve this content</source>
        <translation>&amp;Aprobar este contenido</translation>
    </message>
    <message>
        <source>Re&amp;voke this approval</source>
        <translation>Re&amp;vocar esta aprobación</translation>
    </message>
    <message>
        <source>&amp;Build package</source>
        <translation>&amp;Crear paquete</translation>
    </message>
    <message>
        <source>Verif&amp;y package</source>
        <translation>Verificar &amp;paquete</translation>
    </message>
    <message>
        <source>&amp;Open package folder</source>
        <translation>A&amp;brir carpeta del paquete</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>A&amp;rchivar</translation>
    </message>
    <message>
        <source>&amp;Run as the bar says</source>
        <translation>&amp;Ejecutar según la barra</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Pre&amp;visualizar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped run…</source>
        <translation>&amp;Continuar la ejecución detenida…</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>&amp;Reintentar fallidos…</translation>
    </message>
    <message>
        <source>&amp;Ask the services about doubts</source>
        <translation>Preguntar a los &amp;servicios por las dudas</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>E&amp;xportar resultados…</translation>
    </message>
    <message>
        <source>A&amp;ll runs of this project…</source>
        <translation>&amp;Todas las ejecuciones de este proyecto…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Test all accounts</source>
        <translation>&amp;Probar todas las cuentas</translation>
    </message>
    <message>
        <source>Su&amp;ppression list…</source>
        <translation>&amp;Lista de supresión…</translation>
    </message>
    <message>
        <source>&amp;Rules of the channels…</source>
        <translation>&amp;Reglas de los canales…</translation>
    </message>
    <message>
        <source>&amp;Verify event log</source>
        <translation>&amp;Verificar registro de eventos</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exportar eventos…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnostics folder…</source>
        <translation>Carpeta de &amp;diagnóstico…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Results of a run</source>
        <translation>Resultados de una ejecución</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listas y tablas</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Stop every run</source>
        <translation>Detener todas las ejecuciones</translation>
    </message>
    <message>
        <source>Failed alone</source>
        <translation>Solo fallidos</translation>
    </message>
    <message>
        <source>In doubt alone</source>
        <translation>Solo en duda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Qué se puede hacer con la fila</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Another row, and what belongs to it</source>
        <translation>Otra fila y lo que le corresponde</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Campos de búsqueda</translation>
    </message>
    <message>
        <source>Approve several c&amp;ontents…</source>
        <translation>Aprobar varios c&amp;ontenidos…</translation>
    </message>
    <message>
        <source>Revoke several approvals…</source>
        <translation>Revocar varias aprobaciones…</translation>
    </message>
    <message>
        <source>&amp;What changed since the approval…</source>
        <translation>&amp;Qué ha cambiado desde la aprobación…</translation>
    </message>
    <message>
        <source>Print preview of the P&amp;DF…</source>
        <translation>Vista previa de &amp;impresión del PDF…</translation>
    </message>
    <message>
        <source>&amp;Brand of documents…</source>
        <translation>&amp;Marca de los documentos…</translation>
    </message>
</context>
<context>
    <name>RunOutput</name>
    <message>
        <source>%1 would be sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>%1 se enviarían, %2 fallidos, %3 omitidos, %4 en duda</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>%1 enviados, %2 fallidos, %3 omitidos, %4 en duda</translation>
    </message>
    <message>
        <source>, %1 still to come</source>
        <translation>, %1 por procesar</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Dominios de los destinatarios</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Omitidos y por qué</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Preview of sends</source>
        <translation>Vista previa de envíos</translation>
    </message>
    <message>
        <source>Report of a live run</source>
        <translation>Informe de una ejecución en vivo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>La ejecución se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>The printer does not take the report. Is it connected, and has it paper?</source>
        <translation>La impresora no acepta el informe. ¿Está conectada y tiene papel?</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The module that shows pages is missing: %1</source>
        <translation>Falta el módulo que muestra las páginas: %1</translation>
    </message>
    <message>
        <source>The printer took no more pages</source>
        <translation>La impresora no aceptó más páginas</translation>
    </message>
    <message>
        <source>Page %1 cannot be painted</source>
        <translation>No se puede dibujar la página %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositiva %1 de %2</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Intake complete</source>
        <translation>Briefing completo</translation>
    </message>
    <message>
        <source>Strategy generated</source>
        <translation>Estrategia redactada</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Estrategia aprobada</translation>
    </message>
    <message>
        <source>Campaign defined</source>
        <translation>Campaña definida</translation>
    </message>
    <message>
        <source>Creative generated</source>
        <translation>Creatividades redactadas</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Calidad no superada</translation>
    </message>
    <message>
        <source>QC approved</source>
        <translation>Calidad aprobada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Se enviaría</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Ready, not approved</source>
        <translation>Listo, sin aprobar</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Cambiado tras la aprobación</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>On the suppression list</source>
        <translation>En la lista de supresión</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Ya enviado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Objected to it</source>
        <translation>Se opuso</translation>
    </message>
    <message>
        <source>Not approved as they are</source>
        <translation>Sin aprobar en su forma actual</translation>
    </message>
    <message>
        <source>Overdue, not confirmed</source>
        <translation>Atrasado, sin confirmar</translation>
    </message>
    <message>
        <source>Channel could not be used</source>
        <translation>No se pudo usar el canal</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Por otro motivo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountForm</name>
    <message>
        <source>in the keyring</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>para esta sesión</translation>
    </message>
    <message>
        <source>in a file of yours</source>
        <translation>en un archivo propio</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 sets this</source>
        <translation>Definido por %1</translation>
    </message>
    <message>
        <source>TLS required (STARTTLS)</source>
        <translation>TLS obligatorio (STARTTLS)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el inicio</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Ninguno, solo en este equipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>En 24 horas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>So many items in any 24 hours, over all projects</source>
        <translation>Máximo de envíos en 24 horas, entre todos los proyectos</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Horario de envío</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>a cualquier hora</translation>
    </message>
    <message>
        <source>Days, hours and time zone, such as Mon-Fri 09:00-18:00 Europe/Berlin</source>
        <translation>Días, horas y zona horaria, como Mon-Fri 09:00-18:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sin usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>A file of certificate authorities (PEM)</source>
        <translation>Un archivo de autoridades de certificación (PEM)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>Correos por minuto</translation>
    </message>
    <message>
        <source>To one domain a minute</source>
        <translation>A un dominio por minuto</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección API</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id. de la cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>how you call it</source>
        <translation>el nombre que le dé</translation>
    </message>
    <message>
        <source>A token does not tell whose it is; approvals and limits go by this name</source>
        <translation>Un token no dice de quién es; las aprobaciones y los límites van por este nombre</translation>
    </message>
    <message>
        <source>HubSpot token</source>
        <translation>Token de HubSpot</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>Ruta API</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>of the default account</source>
        <translation>de la cuenta predeterminada</translation>
    </message>
    <message>
        <source>A secret is set. Type to replace it.</source>
        <translation>Hay un secreto definido. Escriba para reemplazarlo.</translation>
    </message>
    <message>
        <source>%1 sets this and wins over the form.</source>
        <translation>Definido por %1; prevalece sobre el formulario.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>App to sign in with</source>
        <translation>Aplicación para iniciar sesión</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Of your own app, from its page at the service</source>
        <translation>De la aplicación propia, en su página del servicio</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What is asked for, with blanks between</source>
        <translation>Lo que se pide, separado por espacios</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Dirección de redirección</translation>
    </message>
    <message>
        <source>As it is registered with the app: http on this machine, or a page of yours that shows the code</source>
        <translation>Tal como está registrada en la aplicación: http en este equipo o una página propia que muestre el código</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>the service’s own</source>
        <translation>el del servicio</translation>
    </message>
    <message>
        <source>from the sign-in</source>
        <translation>del inicio de sesión</translation>
    </message>
    <message>
        <source>%1, of the default account</source>
        <translation>%1, de la cuenta predeterminada</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountModel</name>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms</source>
        <translation>Probada %1, en %2 ms</translation>
    </message>
    <message>
        <source>The default account</source>
        <translation>La cuenta predeterminada</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Definida por el entorno</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conectar</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountsSection</name>
    <message>
        <source>Accounts of</source>
        <translation>Cuentas de</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Probar todas</translation>
    </message>
    <message>
        <source>Test all accounts</source>
        <translation>Probar todas las cuentas</translation>
    </message>
    <message>
        <source>Channels and their accounts</source>
        <translation>Canales y sus cuentas</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Probar cuenta</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Guardar y probar</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>The default account holds for this client. What you save here is the client’s own, whole: its secret too.</source>
        <translation>Para este cliente vale la cuenta predeterminada. Lo que se guarde aquí será propio del cliente y completo, también el secreto.</translation>
    </message>
    <message>
        <source>A test takes what is saved</source>
        <translation>La prueba usa lo guardado</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>Antes hay que guardar o revertir</translation>
    </message>
    <message>
        <source>Remove the %1 account of %2, with its secret?</source>
        <translation>¿Quitar la cuenta de %1 de %2, con su secreto?</translation>
    </message>
    <message>
        <source>The %1 account is removed</source>
        <translation>Cuenta de %1 quitada</translation>
    </message>
    <message>
        <source>Finish or cancel the sign-in first</source>
        <translation>Antes hay que terminar o cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>%1 is disconnected here. The consent itself is withdrawn in the account’s settings at the service.</source>
        <translation>%1 está desconectado aquí. El consentimiento en sí se retira en los ajustes de la cuenta, en el servicio.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AnswerModel</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>Resuelto como</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>En palabras del servicio</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplias</translation>
    </message>
    <message>
        <source>As the desktop follows it at once, where the desktop tells.</source>
        <translation>«Como el escritorio» lo sigue al instante, si el escritorio lo comunica.</translation>
    </message>
    <message>
        <source>How high the rows of lists and tables are; nothing else.</source>
        <translation>La altura de las filas de listas y tablas; nada más.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the console; the documents choose theirs for each package.</source>
        <translation>El de la consola; el de los documentos se elige en cada paquete.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalChanges</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation>%1 entonces, %2 ahora</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Retirados: %1</translation>
    </message>
    <message>
        <source>With other data: %1</source>
        <translation>Con otros datos: %1</translation>
    </message>
    <message>
        <source>the client&apos;s data</source>
        <translation>los datos del cliente</translation>
    </message>
    <message>
        <source>the brand&apos;s data</source>
        <translation>los datos de la marca</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>el nombre del proyecto</translation>
    </message>
    <message>
        <source>Data of the project</source>
        <translation>Datos del proyecto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Momento de envío</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Dirección de respuesta</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Preencabezado</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Unsubscribe address</source>
        <translation>Dirección de baja</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texto de la publicación</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>What is done in the CRM</source>
        <translation>Qué se hace en el CRM</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Kind of engagement</source>
        <translation>Tipo de interacción</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>Cambios desde la aprobación</translation>
    </message>
    <message>
        <source>Compared with the approval of %1 by %2</source>
        <translation>Comparado con la aprobación del %1 por %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined</source>
        <translation>Lo que ya no está aparece tachado; lo nuevo, subrayado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>The content, its recipients and its files are those that were approved.</source>
        <translation>El contenido, sus destinatarios y sus archivos son los que se aprobaron.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalPane</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Exact message</source>
        <translation>Mensaje exacto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Enviar prueba…</translation>
    </message>
    <message>
        <source>This content</source>
        <translation>Este contenido</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Ningún problema.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Este envío</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>Held back: “%1” is on the suppression list</source>
        <translation>Retenido: «%1» está en la lista de supresión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have given no consent</source>
        <translation>
            <numerusform>%Ln destinatario no ha dado su consentimiento</numerusform>
            <numerusform>%Ln destinatarios no han dado su consentimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) on the suppression list</source>
        <translation>
            <numerusform>%Ln envío en la lista de supresión</numerusform>
            <numerusform>%Ln envíos en la lista de supresión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln envío en duda</numerusform>
            <numerusform>%Ln envíos en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Regla de %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Regla %1, a fecha de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %L1</source>
        <translation>Mostrar %L1</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Mostrar envío</translation>
    </message>
    <message>
        <source>Choose a content</source>
        <translation>Elegir un contenido</translation>
    </message>
    <message>
        <source>%1 items, %2, by %3.</source>
        <translation>%1 envíos, %2, por %3.</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Cambiado tras la aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) differ since.</source>
        <translation>
            <numerusform>%Ln envío difiere desde entonces.</numerusform>
            <numerusform>%Ln envíos difieren desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Sin aprobar</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Solo se puede enviar lo aprobado, byte por byte.</translation>
    </message>
    <message>
        <source>Preview sends first: an approval holds what a dry run has shown.</source>
        <translation>Antes hay que previsualizar: una aprobación abarca lo que mostró una simulación.</translation>
    </message>
    <message>
        <source>Preview sends again to approve it.</source>
        <translation>Hay que previsualizar de nuevo para aprobarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Aprobar %Ln envío</numerusform>
            <numerusform>Aprobar %Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>No item of this content can be sent</source>
        <translation>No se puede enviar nada de este contenido</translation>
    </message>
    <message>
        <source>Preview sends first</source>
        <translation>Antes hay que previsualizar</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>Revocar aprobación</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Previsualizar envíos</translation>
    </message>
    <message>
        <source>Preview this project first</source>
        <translation>Antes hay que previsualizar este proyecto</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué ha cambiado…</translation>
    </message>
    <message>
        <source>What changed since the approval…</source>
        <translation>Qué ha cambiado desde la aprobación…</translation>
    </message>
    <message>
        <source>Add a note or a name</source>
        <translation>Añadir una nota o un nombre</translation>
    </message>
    <message>
        <source>A second person has to approve this: %1 has changed it.</source>
        <translation>Debe aprobarlo una segunda persona: %1 lo ha cambiado.</translation>
    </message>
    <message>
        <source>The state that was approved is not kept any more.</source>
        <translation>El estado que se aprobó ya no se conserva.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 revoked by %3.</source>
        <translation>Aprobación del %1 por %2 revocada por %3.</translation>
    </message>
    <message>
        <source>A second person has to approve this, not who has changed it.</source>
        <translation>Debe aprobarlo una segunda persona, no quien lo ha cambiado.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproveContents</name>
    <message>
        <source>Approve contents</source>
        <translation>Aprobar contenidos</translation>
    </message>
    <message>
        <source>Revoke approvals</source>
        <translation>Revocar aprobaciones</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Solo se puede enviar lo aprobado, byte por byte.</translation>
    </message>
    <message>
        <source>What is revoked is not sent until it is approved again.</source>
        <translation>Lo revocado no se envía hasta que se apruebe de nuevo.</translation>
    </message>
    <message>
        <source>Contents to choose</source>
        <translation>Contenidos para elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>debe aprobarlo una segunda persona</translation>
    </message>
    <message>
        <source>preview sends first</source>
        <translation>antes hay que previsualizar</translation>
    </message>
    <message>
        <source>nothing of it can be sent</source>
        <translation>nada de él se puede enviar</translation>
    </message>
    <message>
        <source>changed since the approval</source>
        <translation>cambiado tras la aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Aprobar %Ln envío</numerusform>
            <numerusform>Aprobar %Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln approval(s)</source>
        <translation>
            <numerusform>Revocar %Ln aprobación</numerusform>
            <numerusform>Revocar %Ln aprobaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproverForm</name>
    <message>
        <source>Approved by: %1</source>
        <translation>Aprobado por: %1</translation>
    </message>
    <message>
        <source>Name of who approves</source>
        <translation>Nombre de quien aprueba</translation>
    </message>
    <message>
        <source>Note, for the log and the package</source>
        <translation>Nota, para el registro y el paquete</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>Nota sobre la aprobación</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AskSecretPlace</name>
    <message>
        <source>Keep the secret</source>
        <translation>Conservar el secreto</translation>
    </message>
    <message>
        <source>Where may the secret stay?</source>
        <translation>¿Dónde puede quedar el secreto?</translation>
    </message>
    <message>
        <source>It cannot go into a keyring: %1.</source>
        <translation>No puede ir a un llavero: %1.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>In memory. You enter it again after the next start.</source>
        <translation>En memoria. Hay que introducirlo de nuevo tras el próximo inicio.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>En un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Not encrypted, mode 0600:
%1</source>
        <translation>Sin cifrar, modo 0600:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conservar así</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandForm</name>
    <message>
        <source>A colour is written as #1F4E79</source>
        <translation>Un color se escribe como #1F4E79</translation>
    </message>
    <message>
        <source>Not a picture for documents: PNG, JPEG, GIF or WebP of at most 20 million pixels</source>
        <translation>No es una imagen para documentos: PNG, JPEG, GIF o WebP de 20 millones de píxeles como máximo</translation>
    </message>
    <message>
        <source>At most %1; a logo 600 pixels wide is enough</source>
        <translation>Como máximo %1; basta un logotipo de 600 píxeles de ancho</translation>
    </message>
    <message>
        <source>A font family’s name has at most 100 letters</source>
        <translation>El nombre de un tipo de letra tiene 100 caracteres como máximo</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>Color principal</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Idioma de documentos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Elegir un logotipo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, vertical</translation>
    </message>
    <message>
        <source>Not set (%1)</source>
        <translation>Sin definir (%1)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1, enough for text</source>
        <translation>Contraste con el blanco %1 : 1, suficiente para texto</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1; text takes a darker shade of it</source>
        <translation>Contraste con el blanco %1 : 1; el texto toma un tono más oscuro</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF or WebP, at most %1</source>
        <translation>PNG, JPEG, GIF o WebP, como máximo %1</translation>
    </message>
    <message>
        <source>Not on this machine: documents made here are set in Inter</source>
        <translation>No está en este equipo: los documentos creados aquí se componen en Inter</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandSection</name>
    <message>
        <source>Brand of</source>
        <translation>Marca de</translation>
    </message>
    <message>
        <source>For documents alone, where a project’s own brand leaves a field empty. Messages, their templates and their approvals never take anything from here.</source>
        <translation>Solo para documentos, donde la marca de un proyecto deja un campo vacío. Los mensajes, sus plantillas y sus aprobaciones nunca toman nada de aquí.</translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation>Vaciar todo</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Guardar la marca</translation>
    </message>
    <message>
        <source>Revert the brand</source>
        <translation>Revertir la marca</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>Antes hay que guardar o revertir</translation>
    </message>
    <message>
        <source>The brand is as it was</source>
        <translation>La marca está como antes</translation>
    </message>
    <message>
        <source>The brand is saved</source>
        <translation>La marca está guardada</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Semana %1, del %2 al %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ClientBox</name>
    <message>
        <source>Every client (default)</source>
        <translation>Todos los clientes (predeterminada)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ColourField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search commands and projects</source>
        <translation>Buscar comandos y proyectos</translation>
    </message>
    <message>
        <source>Commands and projects</source>
        <translation>Comandos y proyectos</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nada se llama «%1».</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmLive</name>
    <message>
        <source>Send live</source>
        <translation>Enviar en vivo</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln item(s) live?</source>
        <translation>
            <numerusform>¿Enviar %Ln envío en vivo?</numerusform>
            <numerusform>¿Enviar %Ln envíos en vivo?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2. What is sent cannot be taken back.</source>
        <translation>%1 para %2. Lo enviado no se puede recuperar.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Goes out through</source>
        <translation>Sale por</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>No account: cannot be sent</source>
        <translation>Sin cuenta: no se puede enviar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type the number of items: %1</source>
        <translation>Escriba el número de envíos: %1</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Número de envíos</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>All %1 to be sent are approved</source>
        <translation>Los %1 por enviar están aprobados</translation>
    </message>
    <message>
        <source>The bytes are checked again, item by item, before each hand-over.</source>
        <translation>Los bytes se comprueban de nuevo, envío por envío, antes de cada entrega.</translation>
    </message>
    <message>
        <source>Starts 5 seconds after you confirm.</source>
        <translation>Empieza 5 segundos después de confirmar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send %L1 live</source>
        <translation>Enviar %L1 en vivo</translation>
    </message>
    <message>
        <source>%1 of them are overdue: their time has passed</source>
        <translation>%1 de ellos están atrasados: su hora ya pasó</translation>
    </message>
    <message>
        <source>%1 of them are planned for later and would go out now</source>
        <translation>%1 de ellos están previstos para más tarde y saldrían ahora</translation>
    </message>
    <message>
        <source>Their channel has no account</source>
        <translation>Su canal no tiene cuenta</translation>
    </message>
    <message>
        <source>Held back, and why</source>
        <translation>Retenidos y por qué</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>is not the number</source>
        <translation>no es el número</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmSettle</name>
    <message>
        <source>Settle items in doubt</source>
        <translation>Resolver envíos en duda</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as sent?</source>
        <translation>
            <numerusform>¿Resolver %Ln envío como enviado?</numerusform>
            <numerusform>¿Resolver %Ln envíos como enviados?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as not sent?</source>
        <translation>
            <numerusform>¿Resolver %Ln envío como no enviado?</numerusform>
            <numerusform>¿Resolver %Ln envíos como no enviados?</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as sent and are never sent again. Who did not get it gets nothing.</source>
        <translation>Cuentan como enviados y no se envían nunca más. Quien no lo recibió no recibe nada.</translation>
    </message>
    <message>
        <source>They can be sent again. Who did get it, and you say did not, gets it twice.</source>
        <translation>Se pueden enviar de nuevo. Quien sí lo recibió, aunque se indique que no, lo recibe dos veces.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>y %L1 más</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settle %L1 as sent</source>
        <translation>Resolver %L1 como enviados</translation>
    </message>
    <message>
        <source>Settle %L1 as not sent</source>
        <translation>Resolver %L1 como no enviados</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectFlow</name>
    <message>
        <source>AICMO Console cannot listen for the browser’s answer: %1</source>
        <translation>AICMO Console no puede esperar la respuesta del navegador: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectionBox</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dentro de %Ln día</numerusform>
            <numerusform>dentro de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The service takes this sign-in no more: the consent was withdrawn or ran out. Connect again.</source>
        <translation>El servicio ya no acepta este inicio de sesión: el consentimiento se retiró o caducó. Hay que volver a conectar.</translation>
    </message>
    <message>
        <source>The access ended on %1. Connect again.</source>
        <translation>El acceso terminó el %1. Hay que volver a conectar.</translation>
    </message>
    <message>
        <source>Renewed by itself.</source>
        <translation>Se renueva por sí solo.</translation>
    </message>
    <message>
        <source>The sign-in ends %1, on %2.</source>
        <translation>El inicio de sesión termina %1, el %2.</translation>
    </message>
    <message>
        <source>Ends %1, on %2; then you connect again.</source>
        <translation>Termina %1, el %2; después hay que volver a conectar.</translation>
    </message>
    <message>
        <source>The service tells no end.</source>
        <translation>El servicio no indica cuándo termina.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Code or address</source>
        <translation>Código o dirección</translation>
    </message>
    <message>
        <source>Code, or the address where the browser ended</source>
        <translation>Código, o la dirección a la que llegó el navegador</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Usar el código</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>Instagram’s sign-in comes back to no program on this machine. Make a token that lives for 60 days with your app at Meta, and paste it here.</source>
        <translation>El inicio de sesión de Instagram no vuelve a ningún programa de este equipo. Cree en Meta, con su aplicación, un token válido durante 60 días y péguelo aquí.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>Antes hay que guardar o revertir</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Definida por el entorno</translation>
    </message>
    <message>
        <source>%1 sets this and wins over a sign-in.</source>
        <translation>Definido por %1; prevalece sobre un inicio de sesión.</translation>
    </message>
    <message>
        <source>The default account holds for this client.</source>
        <translation>Para este cliente vale la cuenta predeterminada.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Connect opens the browser, where you sign in at %1 and allow the access. The app there has to have this redirect address: %2</source>
        <translation>«Conectar» abre el navegador, donde se inicia sesión en %1 y se permite el acceso. La aplicación debe tener allí esta dirección de redirección: %2</translation>
    </message>
    <message>
        <source>To sign in with the browser, enter the client id of your app at %1 below and save. Or paste a token.</source>
        <translation>Para iniciar sesión en el navegador, introduzca abajo el ID de cliente de su aplicación en %1 y guarde. O pegue un token.</translation>
    </message>
    <message>
        <source>The access ran out</source>
        <translation>El acceso ha caducado</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Conectado como %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concedido: %1</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs it will be refused; connect again and leave it allowed.</source>
        <translation>Pedido y no concedido: %1. Lo que lo necesite será rechazado; vuelva a conectar y déjelo permitido.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Preguntando al servicio…</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow the access.</source>
        <translation>Inicie sesión en el navegador y permita el acceso.</translation>
    </message>
    <message>
        <source>The browser could not be opened: copy the address into one.</source>
        <translation>No se pudo abrir el navegador: copie la dirección en uno.</translation>
    </message>
    <message>
        <source>The answer comes by itself. Should the browser show an error at its end, paste its address here.</source>
        <translation>La respuesta llega sola. Si el navegador acaba mostrando un error, pegue aquí su dirección.</translation>
    </message>
    <message>
        <source>The page at the end shows a code: paste it here.</source>
        <translation>La última página muestra un código: péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Quedan %1.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came, and was refused.</source>
        <translation>Llegó una respuesta a otro inicio de sesión y fue rechazada.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ContentListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>date · count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Previsto para %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Atrasado desde %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CountTiles</name>
    <message>
        <source>Counts</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Envíos del plan</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmChangeModel</name>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>No existe el contacto</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Now in the CRM</source>
        <translation>Ahora en el CRM</translation>
    </message>
    <message>
        <source>Will be set to</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmPane</name>
    <message>
        <source>The CRM does not take the token</source>
        <translation>El CRM no acepta el token</translation>
    </message>
    <message>
        <source>The token may not read contacts</source>
        <translation>El token no permite leer contactos</translation>
    </message>
    <message>
        <source>The CRM asks to wait</source>
        <translation>El CRM pide esperar</translation>
    </message>
    <message>
        <source>The CRM cannot be reached</source>
        <translation>No se puede conectar con el CRM</translation>
    </message>
    <message>
        <source>The CRM cannot be read</source>
        <translation>No se puede leer el CRM</translation>
    </message>
    <message>
        <source>CRM fields</source>
        <translation>Campos del CRM</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Compare with the CRM</source>
        <translation>Comparar con el CRM</translation>
    </message>
    <message>
        <source>Reading from the CRM…</source>
        <translation>Leyendo del CRM…</translation>
    </message>
    <message>
        <source>Only reads; nothing is written.</source>
        <translation>Solo se lee; no se escribe nada.</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>No hay ficha</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Lo que se escribiría</translation>
    </message>
    <message>
        <source>What the CRM holds now is read only when you ask for it.</source>
        <translation>Lo que hay ahora en el CRM solo se lee cuando usted lo pide.</translation>
    </message>
    <message>
        <source>Tried at %1.</source>
        <translation>Intentado a las %1.</translation>
    </message>
    <message>
        <source>No CRM account is set for this client</source>
        <translation>No hay cuenta de CRM para este cliente</translation>
    </message>
    <message>
        <source>Read again in %1.</source>
        <translation>Lea de nuevo dentro de %1.</translation>
    </message>
    <message>
        <source>No such contact: the note would be refused</source>
        <translation>No existe el contacto: la nota se rechazaría</translation>
    </message>
    <message>
        <source>New contact: it would be created</source>
        <translation>Contacto nuevo: se crearía</translation>
    </message>
    <message>
        <source>The contact is there; the note is added to it</source>
        <translation>El contacto existe; se le añade la nota</translation>
    </message>
    <message>
        <source>The CRM holds these values already</source>
        <translation>El CRM ya tiene estos valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties would change</source>
        <translation>
            <numerusform>Cambiaría %Ln propiedad</numerusform>
            <numerusform>Cambiarían %Ln propiedades</numerusform>
        </translation>
    </message>
    <message>
        <source>As the CRM said at %1 (%2).</source>
        <translation>Según el CRM a las %1 (%2).</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DetailFields</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Detalles del evento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>content id</source>
        <translation>ID del contenido</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>contenidos</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>created at</source>
        <translation>creado el</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>item id</source>
        <translation>ID del envío</translation>
    </message>
    <message>
        <source>items</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>items in doubt</source>
        <translation>envíos en duda</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plataforma</translation>
    </message>
    <message>
        <source>platform post id</source>
        <translation>ID de la publicación</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>project digest</source>
        <translation>huella del proyecto</translation>
    </message>
    <message>
        <source>project id</source>
        <translation>ID del proyecto</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>proyectos</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>run id</source>
        <translation>ID de la ejecución</translation>
    </message>
    <message>
        <source>scheduled at</source>
        <translation>programado para</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resueltos</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>success</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtAnswers</name>
    <message>
        <source>Answers of the services</source>
        <translation>Respuestas de los servicios</translation>
    </message>
    <message>
        <source>What the services said</source>
        <translation>Qué dijeron los servicios</translation>
    </message>
    <message>
        <source>Asked at %1: %2</source>
        <translation>Preguntado a las %1: %2</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>En palabras del servicio</translation>
    </message>
    <message>
        <source>What a service could not tell stays in doubt until you settle it. All of it is in the event log.</source>
        <translation>Lo que un servicio no pudo decir sigue en duda hasta que se resuelva. Todo queda en el registro de eventos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtBanner</name>
    <message numerus="yes">
        <source>%Ln was/were sent</source>
        <translation>
            <numerusform>%Ln se envió</numerusform>
            <numerusform>%Ln se enviaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not sent</source>
        <translation>
            <numerusform>%Ln no se envió</numerusform>
            <numerusform>%Ln no se enviaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in doubt</source>
        <translation>
            <numerusform>%Ln sigue en duda</numerusform>
            <numerusform>%Ln siguen en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers…</source>
        <translation>Mostrar respuestas…</translation>
    </message>
    <message>
        <source>Ask the services</source>
        <translation>Preguntar a los servicios</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the answers of the services</source>
        <translation>Cerrar las respuestas de los servicios</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Another project’s doubts are being asked about</source>
        <translation>Se está preguntando por las dudas de otro proyecto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln envío en duda</numerusform>
            <numerusform>%Ln envíos en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services: %L1 answered</source>
        <translation>Preguntando a los servicios: %L1 respondidos</translation>
    </message>
    <message>
        <source>They are only asked what they have. Nothing is sent.</source>
        <translation>Solo se les pregunta qué tienen. No se envía nada.</translation>
    </message>
    <message>
        <source>Nothing of this run is in doubt any more</source>
        <translation>Ya no hay nada en duda en esta ejecución</translation>
    </message>
    <message>
        <source>Asked about %L1 until it was stopped at %2: %3</source>
        <translation>Se preguntó por %L1 hasta la detención a las %2: %3</translation>
    </message>
    <message>
        <source>Asked about %L1 at %2: %3</source>
        <translation>Se preguntó por %L1 a las %2: %3</translation>
    </message>
    <message>
        <source>The answer was lost. They may have arrived, and are not sent again until that is settled.</source>
        <translation>La respuesta se perdió. Pueden haber llegado, y no se envían de nuevo hasta que se resuelva.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EmailCanvas</name>
    <message>
        <source>Message preview</source>
        <translation>Vista previa del mensaje</translation>
    </message>
    <message>
        <source>As a browser shows it. No script runs, nothing is loaded from outside.</source>
        <translation>Como lo muestra un navegador. No se ejecuta ningún script ni se carga nada de fuera.</translation>
    </message>
    <message>
        <source>Simplified view: columns and backgrounds may differ. Nothing is loaded from outside.</source>
        <translation>Vista simplificada: columnas y fondos pueden diferir. No se carga nada de fuera.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventsPage</name>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify event log</source>
        <translation>Verificar registro de eventos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ningún evento coincide.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Ningún evento elegido</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Leyendo el registro de eventos…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Event details as JSON</source>
        <translation>Detalles del evento como JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in %1 ms</source>
        <translation>Encontrado en %1 ms</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EvidencePane</name>
    <message>
        <source>A mail server cannot be asked. Look for the Message-ID in its log: if it was queued there, it was sent.</source>
        <translation>A un servidor de correo no se le puede preguntar. Busque el Message-ID en su registro: si se puso en cola allí, se envió.</translation>
    </message>
    <message>
        <source>Nothing is sent by asking. If the service has it, it was sent.</source>
        <translation>Al preguntar no se envía nada. Si el servicio lo tiene, se envió.</translation>
    </message>
    <message>
        <source>It may still appear. “Not there” settles it from %1 on: ask again then.</source>
        <translation>Aún puede aparecer. «No está» lo resuelve a partir de %1: entonces, pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Look at the account yourself: if it is there, it was sent.</source>
        <translation>Mire la cuenta directamente: si está allí, se envió.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>Encontrado, %1</translation>
    </message>
    <message>
        <source>Not there, %1</source>
        <translation>No está, %1</translation>
    </message>
    <message>
        <source>Cannot say, %1</source>
        <translation>No se sabe, %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>The service’s word</source>
        <translation>Lo que dice el servicio</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Preguntar al servicio</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>No se envió</translation>
    </message>
    <message>
        <source>Only “not sent” makes an item sendable again. Both go into the event log.</source>
        <translation>Solo «no se envió» permite enviarlo de nuevo. Ambas respuestas van al registro de eventos.</translation>
    </message>
    <message>
        <source>1 of %L1 chosen</source>
        <translation>1 de %L1 elegidos</translation>
    </message>
    <message>
        <source>Ask about these %L1</source>
        <translation>Preguntar por estos %L1</translation>
    </message>
    <message>
        <source>%L1 were sent…</source>
        <translation>%L1 se enviaron…</translation>
    </message>
    <message>
        <source>%L1 were not sent…</source>
        <translation>%L1 no se enviaron…</translation>
    </message>
    <message>
        <source>The services are being asked</source>
        <translation>Se está preguntando a los servicios</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiCard</name>
    <message>
        <source>, planned %1</source>
        <translation>, previsto %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>, real %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>por debajo del plan</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>en plan</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Enter or a click: as a table</source>
        <translation>Intro o clic: como tabla</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiTable</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::LoopbackListener</name>
    <message>
        <source>port %1 of this machine: %2</source>
        <translation>puerto %1 de este equipo: %2</translation>
    </message>
    <message>
        <source>Not for this</source>
        <translation>No es para esto</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Aquí no hay nada</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::MainWindow</name>
    <message>
        <source>AICMO Console</source>
        <translation>AICMO Console</translation>
    </message>
    <message>
        <source>Event log not verified yet</source>
        <translation>Registro de eventos aún sin verificar</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>%1 – AICMO Console</source>
        <translation>%1 – AICMO Console</translation>
    </message>
    <message>
        <source>The language cannot be changed while a run or a package is under way. Choose it again when that is over.</source>
        <translation>No se puede cambiar el idioma mientras haya una ejecución o un paquete en curso. Elíjalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A run of this project is going on. It can be archived when that is over.</source>
        <translation>Hay una ejecución de este proyecto en curso. Se podrá archivar cuando termine.</translation>
    </message>
    <message>
        <source>“%1” is archived</source>
        <translation>«%1» está archivado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) imported</source>
        <translation>
            <numerusform>%Ln proyecto importado</numerusform>
            <numerusform>%Ln proyectos importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>No importado:</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar proyecto</translation>
    </message>
    <message>
        <source>AICMO projects (*.aicmo *.zip)</source>
        <translation>Proyectos de AICMO (*.aicmo *.zip)</translation>
    </message>
    <message>
        <source>Live, paused at %1 %</source>
        <translation>En vivo, en pausa al %1 %</translation>
    </message>
    <message>
        <source>Preview, paused at %1 %</source>
        <translation>Vista previa, en pausa al %1 %</translation>
    </message>
    <message>
        <source>Live, %1 %</source>
        <translation>En vivo, %1 %</translation>
    </message>
    <message>
        <source>Preview, %1 %</source>
        <translation>Vista previa, %1 %</translation>
    </message>
    <message>
        <source>Live run of %1</source>
        <translation>Ejecución en vivo de %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) open</source>
        <translation>
            <numerusform>%Ln conexión abierta</numerusform>
            <numerusform>%Ln conexiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Preguntando a los servicios</translation>
    </message>
    <message>
        <source>All connections closed</source>
        <translation>Todas las conexiones cerradas</translation>
    </message>
    <message>
        <source>No connection opened since start</source>
        <translation>Ninguna conexión abierta desde el inicio</translation>
    </message>
    <message>
        <source>The services were asked: %1</source>
        <translation>Se preguntó a los servicios: %1</translation>
    </message>
    <message>
        <source>Verifying the event log…</source>
        <translation>Verificando el registro de eventos…</translation>
    </message>
    <message>
        <source>Event log cannot be read</source>
        <translation>No se puede leer el registro de eventos</translation>
    </message>
    <message>
        <source>Event log verified to #%1</source>
        <translation>Registro de eventos verificado hasta #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1</source>
        <translation>Registro de eventos alterado en #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1: %2</source>
        <translation>Registro de eventos alterado en #%1: %2</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Antes hay que abrir un proyecto</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Aún no se ha abierto ningún proyecto</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ModeBlock</name>
    <message>
        <source>Execution is off. Previews work.</source>
        <translation>Ejecución desactivada. La vista previa funciona.</translation>
    </message>
    <message>
        <source>Dry run, no connection is opened</source>
        <translation>Simulación, no se abre ninguna conexión</translation>
    </message>
    <message>
        <source>Previews still work</source>
        <translation>La vista previa funciona</translation>
    </message>
    <message>
        <source>Dry run, no connection</source>
        <translation>Simulación, sin conexión</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>Vista previa: sin envío</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sends to real people</source>
        <translation>Envía a personas reales</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::OverviewPage</name>
    <message>
        <source>Executive summary</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Pilares</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Qué decimos</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mueve</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, beside what they are about on the plan page</source>
        <translation>
            <numerusform>y %Ln más, junto a lo que afecta, en la página del plan</numerusform>
            <numerusform>y %Ln más, junto a lo que afectan, en la página del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %Ln item(s)</source>
        <translation>
            <numerusform>impide %Ln envío</numerusform>
            <numerusform>impide %Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weakens %Ln item(s)</source>
        <translation>
            <numerusform>debilita %Ln envío</numerusform>
            <numerusform>debilita %Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Regla de %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Regla %1, a fecha de %2</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Mostrar envío</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Estrategia aprobada</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>Creatividades</translation>
    </message>
    <message>
        <source>QC</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Calidad no superada</translation>
    </message>
    <message>
        <source>Set state: %1</source>
        <translation>Definir estado: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>The project has no strategy text yet.</source>
        <translation>El proyecto aún no tiene texto de estrategia.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackageCard</name>
    <message>
        <source>Built</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Movido o borrado</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed</source>
        <translation>Arrastre el archivo adonde haga falta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>%1 copied: paste it where files are taken</source>
        <translation>%1 copiado: péguelo donde se admitan archivos</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackagePage</name>
    <message>
        <source>No package yet</source>
        <translation>Aún no hay paquete</translation>
    </message>
    <message>
        <source>Build package writes the strategy as PDF, the deck for PowerPoint and a web summary, with a manifest that says what they were made from.</source>
        <translation>«Crear paquete» escribe la estrategia en PDF, la presentación para PowerPoint y un resumen web, con un manifiesto que dice de qué se hicieron.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>PDF strategy</source>
        <translation>Estrategia en PDF</translation>
    </message>
    <message>
        <source>PowerPoint deck</source>
        <translation>Presentación PowerPoint</translation>
    </message>
    <message>
        <source>HTML summary</source>
        <translation>Resumen HTML</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Fixed words, numbers and dates; the project&apos;s own texts stay as they are</source>
        <translation>Palabras fijas, números y fechas; los textos del proyecto quedan como están</translation>
    </message>
    <message>
        <source>Say what changed since the last package</source>
        <translation>Indicar qué cambió desde el último paquete</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, vertical</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, vertical</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF para archivo (PDF/A)</translation>
    </message>
    <message>
        <source>PDF/A-1b: everything that the pages need is in the file, for years to come</source>
        <translation>PDF/A-1b: todo lo que las páginas necesitan está en el archivo, para muchos años</translation>
    </message>
    <message>
        <source>Build package</source>
        <translation>Crear paquete</translation>
    </message>
    <message>
        <source>Package progress</source>
        <translation>Progreso del paquete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel package</source>
        <translation>Cancelar paquete</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify package</source>
        <translation>Verificar paquete</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Package history</source>
        <translation>Historial de paquetes</translation>
    </message>
    <message>
        <source>Cancelled. The last package is as it was.</source>
        <translation>Cancelado. El último paquete sigue como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>Package built: %Ln document(s)</source>
        <translation>
            <numerusform>Paquete creado: %Ln documento</numerusform>
            <numerusform>Paquete creado: %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the package could not be built</source>
        <translation>No se pudo crear una parte del paquete</translation>
    </message>
    <message>
        <source>The package could not be built</source>
        <translation>No se pudo crear el paquete</translation>
    </message>
    <message>
        <source>There is no package yet</source>
        <translation>Aún no hay paquete</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Nada que verificar</translation>
    </message>
    <message>
        <source>Every file matches its manifest</source>
        <translation>Cada archivo coincide con su manifiesto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln archivo difiere</numerusform>
            <numerusform>%Ln archivos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Comprobado a las %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the PDF…</source>
        <translation>Imprimir el PDF…</translation>
    </message>
    <message>
        <source>There is no PDF to show</source>
        <translation>No hay ningún PDF que mostrar</translation>
    </message>
    <message>
        <source>%1 was printed</source>
        <translation>%1 se imprimió</translation>
    </message>
    <message>
        <source>First package</source>
        <translation>Primer paquete</translation>
    </message>
    <message>
        <source>The project before it is not kept any more</source>
        <translation>El estado anterior del proyecto ya no se conserva</translation>
    </message>
    <message>
        <source>Same project as before</source>
        <translation>El mismo proyecto que antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln content(s)</source>
        <translation>
            <numerusform>%Ln contenido</numerusform>
            <numerusform>%Ln contenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>creatives</source>
        <translation>creatividades</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>audiencias</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>indicadores</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>pillars</source>
        <translation>pilares</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>strategy text</source>
        <translation>texto de la estrategia</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>otros campos</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <source>primary colour</source>
        <translation>color principal</translation>
    </message>
    <message>
        <source>accent colour</source>
        <translation>color de acento</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>tipo de letra</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>tamaño de página</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>Default of the agency: %1</source>
        <translation>Predeterminado de la agencia: %1</translation>
    </message>
    <message>
        <source>Every package that is built stands here, to be opened and verified again.</source>
        <translation>Cada paquete creado aparece aquí, para abrirlo y verificarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PartLines</name>
    <message>
        <source>%1 progress</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanItemModel</name>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanPage</name>
    <message>
        <source>Suppressed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Según el plan</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Envíos del plan</translation>
    </message>
    <message>
        <source>Filter plan items</source>
        <translation>Filtrar envíos del plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Cualquier motivo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Enviar prueba…</translation>
    </message>
    <message>
        <source>This content has no approval to revoke</source>
        <translation>Este contenido no tiene aprobación que revocar</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>Ningún envío coincide.</translation>
    </message>
    <message>
        <source>Choose an email first</source>
        <translation>Antes hay que elegir un correo</translation>
    </message>
    <message>
        <source>Test sent to %1</source>
        <translation>Prueba enviada a %1</translation>
    </message>
    <message>
        <source>Emails, posts and CRM changes of the project stand here.</source>
        <translation>Aquí aparecen los correos, las publicaciones y los cambios de CRM del proyecto.</translation>
    </message>
    <message>
        <source>One line for each recipient and post.</source>
        <translation>Una línea por destinatario y publicación.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PostCard</name>
    <message>
        <source>Post of %1</source>
        <translation>Publicación de %1</translation>
    </message>
    <message>
        <source>The feed folds here: …see more</source>
        <translation>Se pliega aquí: …ver más</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Grid crop 1:1</source>
        <translation>Recorte 1:1</translation>
    </message>
    <message>
        <source>…more</source>
        <translation>…más</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Destinatario anterior</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinatario siguiente</translation>
    </message>
    <message>
        <source>Previous recipient, Alt+Left</source>
        <translation>Destinatario anterior, Alt+Izquierda</translation>
    </message>
    <message>
        <source>Next recipient, Alt+Right</source>
        <translation>Destinatario siguiente, Alt+Derecha</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Light mail client</source>
        <translation>Cliente de correo claro</translation>
    </message>
    <message>
        <source>Dark mail client</source>
        <translation>Cliente de correo oscuro</translation>
    </message>
    <message>
        <source>Show limits and crops</source>
        <translation>Mostrar límites y recortes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Preencabezado</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There is no message: %1</source>
        <translation>No hay mensaje: %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>This project has no contents yet. Add them to its project.json and import it again.</source>
        <translation>Este proyecto aún no tiene contenidos. Añádalos a su project.json e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose an item to see it as it will arrive.</source>
        <translation>Elija un envío para verlo tal como llegará.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>The first results alone; all of them are printed.</source>
        <translation>Solo los primeros resultados; se imprimen todos.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProblemBox</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Algo requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need a look</source>
        <translation>
            <numerusform>%Ln asunto requiere atención</numerusform>
            <numerusform>%Ln asuntos requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectListModel</name>
    <message>
        <source>Live stopped %1</source>
        <translation>En vivo, detenida %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 en duda</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecuciones</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vista previa %1</translation>
    </message>
    <message>
        <source>Preview stopped %1</source>
        <translation>Vista previa, detenida %1</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>En vivo %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Atrasado desde %1</translation>
    </message>
    <message>
        <source>No send ahead</source>
        <translation>Sin envíos próximos</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Paquete %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectSession</name>
    <message>
        <source>%1 items approved</source>
        <translation>%1 envíos aprobados</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) revoked</source>
        <translation>
            <numerusform>%n aprobación revocada</numerusform>
            <numerusform>%n aprobaciones revocadas</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as sent</source>
        <translation>
            <numerusform>%n envío resuelto como enviado</numerusform>
            <numerusform>%n envíos resueltos como enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as not sent</source>
        <translation>
            <numerusform>%n envío resuelto como no enviado</numerusform>
            <numerusform>%n envíos resueltos como no enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::QtPdf</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>El PDF está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation>El archivo no es un PDF que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RateChart</name>
    <message>
        <source>Items a minute</source>
        <translation>Envíos por minuto</translation>
    </message>
    <message>
        <source>now %1 items a minute</source>
        <translation>ahora %1 envíos por minuto</translation>
    </message>
    <message>
        <source>%1 items a minute after %2</source>
        <translation>%1 envíos por minuto tras %2</translation>
    </message>
    <message>
        <source>, limit %1</source>
        <translation>, límite %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ReasonLines</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recipient or post</source>
        <translation>Destinatario o publicación</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultsBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Filtrar resultados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Se enviaría</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RuleModel</name>
    <message>
        <source>Every channel</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RulesWindow</name>
    <message>
        <source>Rules of the channels</source>
        <translation>Reglas de los canales</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Ninguna regla coincide.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Buscar reglas</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Reglas para</translation>
    </message>
    <message>
        <source>The channel that the rules are for</source>
        <translation>El canal al que se aplican las reglas</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a fecha de %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>stops what breaks it</source>
        <translation>impide lo que la incumple</translation>
    </message>
    <message>
        <source>does not stop a send</source>
        <translation>no impide el envío</translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation>Abrir la fuente %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunFlow</name>
    <message>
        <source>The preview did not start</source>
        <translation>La vista previa no empezó</translation>
    </message>
    <message>
        <source>The live run did not start</source>
        <translation>La ejecución en vivo no empezó</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Vista previa detenida antes de terminar</translation>
    </message>
    <message>
        <source>Preview done: %1 items would be sent</source>
        <translation>Vista previa lista: %1 se enviarían</translation>
    </message>
    <message>
        <source>Live run stopped: %1 sent, %2 still to be sent</source>
        <translation>Ejecución en vivo detenida: %1 enviados, %2 por enviar</translation>
    </message>
    <message>
        <source>Live run ended: %1 items sent</source>
        <translation>Ejecución en vivo terminada: %1 enviados</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fallidos</translation>
    </message>
    <message>
        <source>, %1 in doubt</source>
        <translation>, %1 en duda</translation>
    </message>
    <message>
        <source>The preview of %1 says:</source>
        <translation>La vista previa de %1 dice:</translation>
    </message>
    <message>
        <source>The live run of %1 says:</source>
        <translation>La ejecución en vivo de %1 dice:</translation>
    </message>
    <message>
        <source>No live run was stopped before its end</source>
        <translation>Ninguna ejecución en vivo se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Continuar envía: antes hay que desactivar la simulación</translation>
    </message>
    <message>
        <source>Something is running already</source>
        <translation>Ya hay algo en ejecución</translation>
    </message>
    <message>
        <source>The plan is still being checked. Try again in a moment.</source>
        <translation>El plan aún se está comprobando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing of what the stopped run has still to send is approved. Preview, then approve it.</source>
        <translation>Nada de lo que falta por enviar en la ejecución detenida está aprobado. Previsualícelo y luego apruébelo.</translation>
    </message>
    <message>
        <source>Nothing is approved to be sent. Preview, then approve what shall go out.</source>
        <translation>No hay nada aprobado para enviar. Previsualice y luego apruebe lo que deba salir.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Aprobado por %1.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile. Look at what would go out now.</source>
        <translation>El proyecto ha cambiado entretanto. Revise qué saldría ahora.</translation>
    </message>
    <message>
        <source>Stopping every run</source>
        <translation>Deteniendo todas las ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>Esc again stops %Ln run(s)</source>
        <translation>
            <numerusform>Esc otra vez detiene %Ln ejecución</numerusform>
            <numerusform>Esc otra vez detiene %Ln ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no plan items</source>
        <translation>Este proyecto no tiene envíos</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Antes hay que abrir un proyecto</translation>
    </message>
    <message>
        <source>No account for %1: previews work, sending does not</source>
        <translation>Sin cuenta para %1: la vista previa funciona, el envío no</translation>
    </message>
    <message>
        <source>items</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 retenidos</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistory</name>
    <message>
        <source>Runs of this project</source>
        <translation>Ejecuciones de este proyecto</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Sin ejecuciones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistoryModel</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunOutputs</name>
    <message>
        <source>There is no run to export yet</source>
        <translation>Aún no hay ejecución que exportar</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>There is no run to print yet</source>
        <translation>Aún no hay ejecución que imprimir</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>El informe se imprimió</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Choose the results to copy</source>
        <translation>Elija los resultados que copiar</translation>
    </message>
    <message>
        <source>More than %1 results: export them</source>
        <translation>Más de %1 resultados: expórtelos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln resultado copiado</numerusform>
            <numerusform>%Ln resultados copiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunPage</name>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecuciones</translation>
    </message>
    <message>
        <source>Preview sends shows what would happen to every item. No connection is opened.</source>
        <translation>«Previsualizar envíos» muestra qué pasaría con cada envío. No se abre ninguna conexión.</translation>
    </message>
    <message>
        <source>Continue run…</source>
        <translation>Continuar ejecución…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the problems of this run</source>
        <translation>Mostrar los problemas de esta ejecución</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs of this project, newest first</source>
        <translation>Ejecuciones de este proyecto, la más reciente primero</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Reintentar fallidos…</translation>
    </message>
    <message>
        <source>All runs of this project</source>
        <translation>Todas las ejecuciones de este proyecto</translation>
    </message>
    <message>
        <source>Run progress</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>Informe de ejecución</translation>
    </message>
    <message>
        <source>No result matches.</source>
        <translation>Ningún resultado coincide.</translation>
    </message>
    <message>
        <source>%1 of %2 processed</source>
        <translation>%1 de %2 procesados</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Next send at %1</source>
        <translation>Próximo envío a las %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1 sent, %2 still to be sent</source>
        <translation>Detenida antes de terminar: %1 enviados, %2 por enviar</translation>
    </message>
    <message>
        <source>It can go on where it was. Nothing is sent twice.</source>
        <translation>Puede continuar donde estaba. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>It can go on where it was, once execution is on and dry run is off. Nothing is sent twice.</source>
        <translation>Puede continuar donde estaba, con la ejecución activada y la simulación desactivada. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Continuar envía: antes hay que desactivar la simulación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in this run</source>
        <translation>
            <numerusform>%Ln problema en esta ejecución</numerusform>
            <numerusform>%Ln problemas en esta ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on: it asks by itself</source>
        <translation>Hay una ejecución en curso: ya pregunta por sí sola</translation>
    </message>
    <message>
        <source>The services are being asked already</source>
        <translation>Ya se está preguntando a los servicios</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>Reintentar %Ln fallido…</numerusform>
            <numerusform>Reintentar %Ln fallidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the stopped run first</source>
        <translation>Antes hay que continuar la ejecución detenida</translation>
    </message>
    <message>
        <source>Retrying sends: switch dry run off first</source>
        <translation>Reintentar envía: antes hay que desactivar la simulación</translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation>Nada falló en esta ejecución</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Vista previa detenida antes de terminar</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Detenida antes de terminar</translation>
    </message>
    <message>
        <source>Finished with something to settle</source>
        <translation>Terminada con algo por resolver</translation>
    </message>
    <message numerus="yes">
        <source>Finished, with %Ln failure(s)</source>
        <translation>
            <numerusform>Terminada, con %Ln fallo</numerusform>
            <numerusform>Terminada, con %Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing was sent</source>
        <translation>Vista previa: no se envió nada</translation>
    </message>
    <message>
        <source>Finished, all settled</source>
        <translation>Terminada, todo resuelto</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunParts</name>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln en duda</numerusform>
            <numerusform>%Ln en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Dominios de los destinatarios</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Omitidos y por qué</translation>
    </message>
    <message>
        <source>Items a minute</source>
        <translation>Envíos por minuto</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>now %1, limit %2</source>
        <translation>ahora %1, límite %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunVoice</name>
    <message>
        <source>%1 %, %2 of %3 processed</source>
        <translation>%1 %, %2 de %3 procesados</translation>
    </message>
    <message>
        <source>In doubt: %1, %2</source>
        <translation>En duda: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2</source>
        <translation>Fallido: %1, %2</translation>
    </message>
    <message>
        <source>Live run started</source>
        <translation>Ejecución en vivo iniciada</translation>
    </message>
    <message>
        <source>Preview started</source>
        <translation>Vista previa iniciada</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SafetyBar</name>
    <message>
        <source>Execution enabled</source>
        <translation>Ejecución activada</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Esc twice stops every run</source>
        <translation>Esc dos veces detiene todas las ejecuciones</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Aún no hay nada que previsualizar</translation>
    </message>
    <message>
        <source>Set by %1 at the start</source>
        <translation>Definido por %1 al inicio</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Empieza en %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sending to real people now</source>
        <translation>Enviando ahora a personas reales</translation>
    </message>
    <message>
        <source>Stop, %1</source>
        <translation>Detener, %1</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>Enviar en vivo</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Previsualizar envíos</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Elegir un canal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SegmentedProgress</name>
    <message>
        <source>%1 of %2 processed, %3 failed, %4 skipped, %5 in doubt</source>
        <translation>%1 de %2 procesados, %3 fallidos, %4 omitidos, %5 en duda</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SendTest</name>
    <message>
        <source>Send test</source>
        <translation>Enviar prueba</translation>
    </message>
    <message>
        <source>Send one test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>“%1” as %2 gets it, with [Test] before its subject. It belongs to no run and counts nowhere; the event log names it.</source>
        <translation>«%1» como lo recibe %2, con [Test] antes del asunto. No pertenece a ninguna ejecución ni cuenta en ningún sitio; el registro de eventos lo nombra.</translation>
    </message>
    <message>
        <source>Goes out through %1.</source>
        <translation>Sale por %1.</translation>
    </message>
    <message>
        <source>There is no email account: nothing can be sent.</source>
        <translation>No hay cuenta de correo: no se puede enviar nada.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Lista de supresión</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetStrip</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Mostrar todas las páginas</translation>
    </message>
    <message>
        <source>Show all slides</source>
        <translation>Mostrar todas las diapositivas</translation>
    </message>
    <message>
        <source>Show one row</source>
        <translation>Mostrar una fila</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositiva anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositiva siguiente</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Diapositiva completa</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ancho completo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>This one cannot be painted.</source>
        <translation>Esta no se puede dibujar.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::Sidebar</name>
    <message>
        <source>Search projects</source>
        <translation>Buscar proyectos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Próximo envío</translation>
    </message>
    <message>
        <source>Sort projects</source>
        <translation>Ordenar proyectos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Event log, all projects</source>
        <translation>Registro de eventos, todos los proyectos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Projects you import stand here, the next send first.</source>
        <translation>Los proyectos importados aparecen aquí, el próximo envío primero.</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Ningún proyecto coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter of the projects</source>
        <translation>Borrar el filtro de proyectos</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrar proyectos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>and %1 more: search for their names</source>
        <translation>y %1 más: búsquelos por su nombre</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>Proyectos archivados</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Sacar del archivo</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Ar&amp;chivar</translation>
    </message>
    <message>
        <source>Out of the list, kept whole</source>
        <translation>Fuera de la lista, conservados enteros</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>No hay nada archivado.</translation>
    </message>
    <message>
        <source>No project is %1.</source>
        <translation>Ningún proyecto con «%1».</translation>
    </message>
    <message>
        <source>No project that is %1 matches “%2”.</source>
        <translation>Ningún proyecto con «%1» coincide con «%2».</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SignIn</name>
    <message>
        <source>Not this sign-in</source>
        <translation>No es este inicio de sesión</translation>
    </message>
    <message>
        <source>Go back to AICMO Console and connect again.</source>
        <translation>Vuelva a AICMO Console y conecte de nuevo.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>You may close this page and go back to AICMO Console.</source>
        <translation>Puede cerrar esta página y volver a AICMO Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>AICMO Console says why. You may close this page.</source>
        <translation>AICMO Console dice por qué. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>nobody signed in within the time limit</source>
        <translation>nadie inició sesión dentro del plazo</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StartPage</name>
    <message>
        <source>Drop a project folder or an .aicmo file here</source>
        <translation>Suelte aquí una carpeta de proyecto o un archivo .aicmo</translation>
    </message>
    <message>
        <source>A ZIP or a lone JSON file works too.</source>
        <translation>También sirve un ZIP o un solo archivo JSON.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Abrir los ejemplos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importar un proyecto</translation>
    </message>
    <message>
        <source>1. Preview</source>
        <translation>1. Previsualizar</translation>
    </message>
    <message>
        <source>See every message exactly as it would leave. No connection is opened.</source>
        <translation>Ver cada mensaje exactamente como saldría. No se abre ninguna conexión.</translation>
    </message>
    <message>
        <source>2. Approve</source>
        <translation>2. Aprobar</translation>
    </message>
    <message>
        <source>What you approve is held by its digest. Only those bytes can be sent.</source>
        <translation>Lo aprobado queda fijado por su huella. Solo esos bytes se pueden enviar.</translation>
    </message>
    <message>
        <source>3. Send live</source>
        <translation>3. Enviar en vivo</translation>
    </message>
    <message>
        <source>Off by default. You switch it on, count what leaves, and can stop it.</source>
        <translation>Desactivado por defecto. Usted lo activa, cuenta lo que sale y puede detenerlo.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Ningún proyecto abierto</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <source>Choose one on the left, or bring another.</source>
        <translation>Elija uno a la izquierda o traiga otro.</translation>
    </message>
    <message>
        <source>Start with the samples. Nothing can be sent from here until you switch execution on.</source>
        <translation>Empiece con los ejemplos. Nada se puede enviar desde aquí hasta activar la ejecución.</translation>
    </message>
    <message>
        <source>Import a project to start. Nothing can be sent until you switch execution on.</source>
        <translation>Importe un proyecto para empezar. Nada se puede enviar hasta activar la ejecución.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StatusStrip</name>
    <message>
        <source>No connection opened since start</source>
        <translation>Ninguna conexión abierta desde el inicio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop elsewhere: %1</source>
        <translation>Detener en otro proyecto: %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionModel</name>
    <message>
        <source>Address or @domain</source>
        <translation>Dirección o @dominio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionSection</name>
    <message>
        <source>Line %1: “%2” %3</source>
        <translation>Línea %1: «%2» %3</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Lista de supresión</translation>
    </message>
    <message>
        <source>Search the suppression list</source>
        <translation>Buscar en la lista de supresión</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import suppressions</source>
        <translation>Importar supresiones</translation>
    </message>
    <message>
        <source>A CSV file: its column email, or without a header the first with an entry</source>
        <translation>Un archivo CSV: su columna email o, sin encabezado, la primera con una entrada</translation>
    </message>
    <message>
        <source>anna@example.org or @example.org</source>
        <translation>anna@example.org o @example.org</translation>
    </message>
    <message>
        <source>Address or @domain to hold back</source>
        <translation>Dirección o @dominio que retener</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for holding back</source>
        <translation>Motivo de la retención</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Quitar %Ln</numerusform>
            <numerusform>Quitar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the suppression list</source>
        <translation>Quitar de la lista de supresión</translation>
    </message>
    <message>
        <source>Nobody is held back. Addresses and @domains that you add, or import from a CSV file, get nothing from then on.</source>
        <translation>Nadie está retenido. Las direcciones y los @dominios que se añadan, o se importen de un archivo CSV, no recibirán nada desde entonces.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>Ninguna entrada coincide con «%1».</translation>
    </message>
    <message>
        <source>This is neither an address nor an @domain.</source>
        <translation>No es una dirección ni un @dominio.</translation>
    </message>
    <message>
        <source>%1 is held back from now on</source>
        <translation>%1 queda retenido desde ahora</translation>
    </message>
    <message>
        <source>%1 was on the list already</source>
        <translation>%1 ya estaba en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entrada quitada</numerusform>
            <numerusform>%Ln entradas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln entrada añadida</numerusform>
            <numerusform>%Ln entradas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out:</source>
        <translation>
            <numerusform>Se omitió %Ln línea:</numerusform>
            <numerusform>Se omitieron %Ln líneas:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TestPane</name>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>A test connects, signs in and reads the account. It never sends.</source>
        <translation>Una prueba se conecta, inicia sesión y lee la cuenta. Nunca envía.</translation>
    </message>
    <message>
        <source>Secrets go to the desktop’s keyring. Without one you are asked where they may stay; the event log names the setting, never its value.</source>
        <translation>Los secretos van al llavero del escritorio. Si no lo hay, se pregunta dónde pueden quedar; el registro de eventos nombra el ajuste, nunca su valor.</translation>
    </message>
    <message>
        <source>%1, sent nothing</source>
        <translation>%1, no envió nada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Works, in %1 ms</source>
        <translation>Funciona, en %1 ms</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fin del acceso</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TimeRange</name>
    <message>
        <source>Time of the events</source>
        <translation>Momento de los eventos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Eventos desde</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Eventos hasta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TitleRow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Plan &amp;&amp; preview</source>
        <translation>Plan &amp;&amp; vista previa</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln carácter; el límite es %2</numerusform>
            <numerusform>%Ln caracteres; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters</source>
        <translation>
            <numerusform>%Ln carácter ponderado</numerusform>
            <numerusform>%Ln caracteres ponderados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln carácter ponderado; el límite es %2</numerusform>
            <numerusform>%Ln caracteres ponderados; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes; the limit is %2</source>
        <translation>
            <numerusform>%Ln byte; el límite es %2</numerusform>
            <numerusform>%Ln bytes; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln píxel</numerusform>
            <numerusform>%Ln píxeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels; the limit is %2</source>
        <translation>
            <numerusform>%Ln píxel; el límite es %2</numerusform>
            <numerusform>%Ln píxeles; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures; the limit is %2</source>
        <translation>
            <numerusform>%Ln imagen; el límite es %2</numerusform>
            <numerusform>%Ln imágenes; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln hashtag</numerusform>
            <numerusform>%Ln hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags; the limit is %2</source>
        <translation>
            <numerusform>%Ln hashtag; el límite es %2</numerusform>
            <numerusform>%Ln hashtags; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions; the limit is %2</source>
        <translation>
            <numerusform>%Ln mención; el límite es %2</numerusform>
            <numerusform>%Ln menciones; el límite es %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln destinatario</numerusform>
            <numerusform>%Ln destinatarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients; the limit is %2</source>
        <translation>
            <numerusform>%Ln destinatario; el límite es %2</numerusform>
            <numerusform>%Ln destinatarios; el límite es %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 width/height</source>
        <translation>%1 ancho/alto</translation>
    </message>
    <message>
        <source>%1 width/height; the limit is %2</source>
        <translation>%1 ancho/alto; el límite es %2</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length</source>
        <translation>%1 por ciento de linkedin.text.length</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length; the limit is %2</source>
        <translation>%1 por ciento de linkedin.text.length; el límite es %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2; the limit is %3</source>
        <translation>%1 %2; el límite es %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1; …</translation>
    </message>
    <message>
        <source>there is no usable contact</source>
        <translation>no hay ningún contacto utilizable</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not used: %2</source>
        <translation>
            <numerusform>%Ln fila no se usa: %2</numerusform>
            <numerusform>%Ln filas no se usan: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %2 recipients get nothing: %3</source>
        <translation>
            <numerusform>%Ln de %2 destinatarios no recibe nada: %3</numerusform>
            <numerusform>%Ln de %2 destinatarios no reciben nada: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>the content holds nothing for its channel</source>
        <translation>el contenido no tiene nada para su canal</translation>
    </message>
    <message>
        <source>objected (%1 is &quot;%2&quot;)</source>
        <translation>se ha opuesto (%1 es «%2»)</translation>
    </message>
    <message>
        <source>no consent (%1 is empty)</source>
        <translation>sin consentimiento (%1 está vacío)</translation>
    </message>
    <message>
        <source>no consent (%1 is &quot;%2&quot;)</source>
        <translation>sin consentimiento (%1 es «%2»)</translation>
    </message>
    <message>
        <source>no property is given</source>
        <translation>no se indica ninguna propiedad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a property name</source>
        <translation>«%1» no es un nombre de propiedad</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be logged</source>
        <translation>«%1» no se puede registrar</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; holds a control character</source>
        <translation>el valor de «%1» contiene un carácter de control</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; has %2</source>
        <translation>el valor de «%1» tiene %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still there</source>
        <translation>«%1» sigue ahí</translation>
    </message>
    <message>
        <source>the value is not valid UTF-8</source>
        <translation>el valor no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>la nota está vacía</translation>
    </message>
    <message>
        <source>the note holds a control character or is not UTF-8</source>
        <translation>la nota contiene un carácter de control o no es UTF-8</translation>
    </message>
    <message>
        <source>the note has %1</source>
        <translation>la nota tiene %1</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>el texto contiene un carácter NUL</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>el texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>the subject is empty for this recipient</source>
        <translation>el asunto está vacío para este destinatario</translation>
    </message>
    <message>
        <source>the subject has %1</source>
        <translation>el asunto tiene %1</translation>
    </message>
    <message>
        <source>the HTML has %1</source>
        <translation>el HTML tiene %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed by the template and is not an https address</source>
        <translation>«%1» lo calcula la plantilla y no es una dirección https</translation>
    </message>
    <message numerus="yes">
        <source>the preheader has %Ln characters, fewer than %2</source>
        <translation>
            <numerusform>el texto de vista previa tiene %Ln carácter, menos de %2</numerusform>
            <numerusform>el texto de vista previa tiene %Ln caracteres, menos de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the preheader has %1</source>
        <translation>el texto de vista previa tiene %1</translation>
    </message>
    <message>
        <source>unsubscribe address: %1</source>
        <translation>dirección de baja: %1</translation>
    </message>
    <message>
        <source>more than one https unsubscribe address</source>
        <translation>más de una dirección de baja https</translation>
    </message>
    <message>
        <source>there is no unsubscribe address</source>
        <translation>no hay dirección de baja</translation>
    </message>
    <message>
        <source>only a mailto: unsubscribe address: no one-click</source>
        <translation>solo una dirección de baja mailto:, sin baja en un clic</translation>
    </message>
    <message>
        <source>recipient: %1</source>
        <translation>destinatario: %1</translation>
    </message>
    <message>
        <source>the subject holds a control character</source>
        <translation>el asunto contiene un carácter de control</translation>
    </message>
    <message>
        <source>the email has no sender address</source>
        <translation>el correo no tiene dirección de remitente</translation>
    </message>
    <message>
        <source>sender address: %1</source>
        <translation>dirección del remitente: %1</translation>
    </message>
    <message>
        <source>the sender&apos;s name holds a control character</source>
        <translation>el nombre del remitente contiene un carácter de control</translation>
    </message>
    <message>
        <source>reply address: %1</source>
        <translation>dirección de respuesta: %1</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot;</source>
        <translation>el proyecto no tiene el archivo «%1»</translation>
    </message>
    <message>
        <source>the file&apos;s name holds a control character</source>
        <translation>el nombre del archivo contiene un carácter de control</translation>
    </message>
    <message>
        <source>the email has no subject</source>
        <translation>el correo no tiene asunto</translation>
    </message>
    <message>
        <source>the email has neither HTML nor text</source>
        <translation>el correo no tiene ni HTML ni texto</translation>
    </message>
    <message>
        <source>no text alternative is given: one is made from the HTML</source>
        <translation>no hay versión de texto: se genera a partir del HTML</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without alternative text</source>
        <translation>
            <numerusform>%Ln imagen sin texto alternativo</numerusform>
            <numerusform>%Ln imágenes sin texto alternativo</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures and attachments alone come to %1</source>
        <translation>solo las imágenes y los adjuntos suman %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a stand-in</source>
        <translation>«%1» parece un texto por sustituir</translation>
    </message>
    <message>
        <source>a picture has no address</source>
        <translation>una imagen no tiene dirección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an https address nor a file of the project</source>
        <translation>«%1» no es ni una dirección https ni un archivo del proyecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %Ln more</source>
        <translation>
            <numerusform>%2, y %Ln más</numerusform>
            <numerusform>%2, y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation>«%1» no es una dirección https</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere from an email</source>
        <translation>«%1» no lleva a ninguna parte desde un correo</translation>
    </message>
    <message>
        <source>the file has %1</source>
        <translation>el archivo tiene %1</translation>
    </message>
    <message>
        <source>the picture has %1</source>
        <translation>la imagen tiene %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one word</source>
        <translation>«%1» no es una sola palabra</translation>
    </message>
    <message>
        <source>a picture without alternative text</source>
        <translation>una imagen sin texto alternativo</translation>
    </message>
    <message>
        <source>the alternative text holds a control character</source>
        <translation>el texto alternativo contiene un carácter de control</translation>
    </message>
    <message>
        <source>the post has no text</source>
        <translation>la publicación no tiene texto</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>el texto contiene un carácter de control</translation>
    </message>
    <message>
        <source>the picture is not a file of the project</source>
        <translation>la imagen no es un archivo del proyecto</translation>
    </message>
    <message>
        <source>the picture is %1</source>
        <translation>la imagen es %1</translation>
    </message>
    <message>
        <source>the post has no picture</source>
        <translation>la publicación no tiene imagen</translation>
    </message>
    <message>
        <source>the picture has no public address</source>
        <translation>la imagen no tiene dirección pública</translation>
    </message>
    <message>
        <source>its ratio differs from that of the first picture: it is cropped</source>
        <translation>su proporción difiere de la de la primera imagen: se recorta</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 pixels</source>
        <translation>%1 × %2 píxeles; el límite es %3 píxeles</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 width/height</source>
        <translation>%1 × %2 píxeles; el límite es %3 ancho/alto</translation>
    </message>
    <message>
        <source>the picture is a GIF, and there are others</source>
        <translation>la imagen es un GIF, y hay otras</translation>
    </message>
    <message>
        <source>nothing defines &quot;%1&quot; here, and the template gives no default</source>
        <translation>aquí nada define «%1», y la plantilla no da un valor por defecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty here, and the template gives no default</source>
        <translation>«%1» está vacío aquí, y la plantilla no da un valor por defecto</translation>
    </message>
    <message>
        <source>the clocks of %1 never show %2: they go forward over it, and show %3</source>
        <translation>los relojes de %1 nunca marcan %2: se adelantan por encima y marcan %3</translation>
    </message>
    <message>
        <source>%1 is %2 on the clocks of %3</source>
        <translation>%1 son las %2 en los relojes de %3</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>reply address</source>
        <translation>dirección de respuesta</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asunto</translation>
    </message>
    <message>
        <source>preheader</source>
        <translation>texto de vista previa</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>unsubscribe address</source>
        <translation>dirección de baja</translation>
    </message>
    <message>
        <source>pictures or attachments</source>
        <translation>imágenes o adjuntos</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>identificador del mensaje</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>the content, or a file that it names</source>
        <translation>el contenido, o un archivo que nombra</translation>
    </message>
    <message>
        <source>the contact&apos;s %1</source>
        <translation>del contacto: %1</translation>
    </message>
    <message>
        <source>the project&apos;s, the client&apos;s or the brand&apos;s data</source>
        <translation>los datos del proyecto, del cliente o de la marca</translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation>la aprobación del %1</translation>
    </message>
    <message>
        <source>the approval of %1 by %2</source>
        <translation>la aprobación del %1 por %2</translation>
    </message>
    <message>
        <source>not in %1: it was not sendable, or not there, then</source>
        <translation>no está en %1: entonces no se podía enviar, o no existía</translation>
    </message>
    <message>
        <source>%1 changed since %2: %3</source>
        <translation>cambiado desde %2: %1; causa: %3</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>cambiado desde %1</translation>
    </message>
    <message>
        <source>an address that stands there already</source>
        <translation>una dirección que ya está ahí</translation>
    </message>
    <message>
        <source>1 person gets the same message from &quot;%1&quot; too, the first is %2</source>
        <translation>1 persona recibe el mismo mensaje también de «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same message from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln persona recibe el mismo mensaje también de «%2», la primera es %3</numerusform>
            <numerusform>%Ln personas reciben el mismo mensaje también de «%2», la primera es %3</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person gets the same subject from &quot;%1&quot; too, the first is %2</source>
        <translation>1 persona recibe el mismo asunto también de «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same subject from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln persona recibe el mismo asunto también de «%2», la primera es %3</numerusform>
            <numerusform>%Ln personas reciben el mismo asunto también de «%2», la primera es %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has passed, and nothing of it was sent</source>
        <translation>%1 ya ha pasado, y no se envió nada de ello</translation>
    </message>
    <message>
        <source>the same text as in &quot;%1&quot;</source>
        <translation>el mismo texto que en «%1»</translation>
    </message>
    <message>
        <source>the campaign &quot;%1&quot; is not that of other links, &quot;%2&quot;</source>
        <translation>la campaña «%1» no es la de otros enlaces, «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no campaign</source>
        <translation>«%1» no nombra ninguna campaña</translation>
    </message>
    <message>
        <source>starts with a byte order mark (the bytes EF BB BF, which no editor shows)</source>
        <translation>empieza con una marca de orden de bytes (EF BB BF, que ningún editor muestra)</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;</source>
        <translation>guardarlo como «UTF-8», no como «UTF-8 con BOM»</translation>
    </message>
    <message>
        <source>control character U+0000 (NUL) after the end</source>
        <translation>carácter de control U+0000 (NUL) tras el final</translation>
    </message>
    <message>
        <source>a rule is an object</source>
        <translation>una regla es un objeto</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se espera una lista</translation>
    </message>
    <message>
        <source>there is a rule of that id already</source>
        <translation>ya hay una regla con ese identificador</translation>
    </message>
    <message>
        <source>only emails have such a view</source>
        <translation>solo los correos tienen esta vista</translation>
    </message>
    <message>
        <source>not a PNG, JPEG, GIF or WebP picture</source>
        <translation>no es una imagen PNG, JPEG, GIF ni WebP</translation>
    </message>
    <message>
        <source>the picture is broken: its size cannot be read</source>
        <translation>la imagen está dañada: no se puede leer su tamaño</translation>
    </message>
    <message>
        <source>the https address has no host</source>
        <translation>la dirección https no tiene host</translation>
    </message>
    <message>
        <source>it is neither an https: nor a mailto: address</source>
        <translation>no es una dirección https: ni mailto:</translation>
    </message>
    <message>
        <source>it holds a blank, a bracket, a quote or a control character</source>
        <translation>contiene un espacio, un corchete, una comilla o un carácter de control</translation>
    </message>
    <message>
        <source>it is longer than 900 bytes</source>
        <translation>supera los 900 bytes</translation>
    </message>
    <message>
        <source>the domain &quot;%1&quot; is not a valid domain name: %2</source>
        <translation>el dominio «%1» no es un nombre de dominio válido: %2</translation>
    </message>
    <message>
        <source>the project has no audience &quot;%1&quot;</source>
        <translation>el proyecto no tiene la audiencia «%1»</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot; for audience &quot;%2&quot;</source>
        <translation>el proyecto no tiene el archivo «%1» para la audiencia «%2»</translation>
    </message>
    <message>
        <source>the content holds nothing for its channel %1</source>
        <translation>el contenido no tiene nada para su canal %1</translation>
    </message>
    <message>
        <source>neither contacts nor an audience is given</source>
        <translation>no se indican ni contactos ni audiencia</translation>
    </message>
    <message>
        <source>the dry run of the approval is not there any more</source>
        <translation>la simulación de la aprobación ya no existe</translation>
    </message>
    <message>
        <source>the project has no such content</source>
        <translation>el proyecto no tiene ese contenido</translation>
    </message>
    <message>
        <source>the approvals cannot be read: %1</source>
        <translation>no se pueden leer las aprobaciones: %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>no aprobado</translation>
    </message>
    <message>
        <source>not what was approved on %1: preview and approve it again</source>
        <translation>no es lo que se aprobó el %1: previsualizar y aprobar de nuevo</translation>
    </message>
    <message>
        <source>not what was approved on %1 by %2: preview and approve it again</source>
        <translation>no es lo que aprobó %2 el %1: previsualizar y aprobar de nuevo</translation>
    </message>
    <message>
        <source>approved for the account %1, but %2 now goes out as %3: preview and approve it again</source>
        <translation>aprobado para la cuenta %1, pero %2 sale ahora como %3: previsualizar y aprobar de nuevo</translation>
    </message>
    <message>
        <source>what leaves the account cannot be counted: %1</source>
        <translation>no se puede contar lo que sale de la cuenta: %1</translation>
    </message>
    <message>
        <source>outside of the sending window (%1), which opens at %2</source>
        <translation>fuera de la ventana de envío (%1), que se abre a las %2</translation>
    </message>
    <message>
        <source>daily limit of %1 reached, goes on at %2</source>
        <translation>límite diario de %1 alcanzado, sigue a las %2</translation>
    </message>
    <message>
        <source>what left the account cannot be read: %1</source>
        <translation>no se puede leer lo que salió de la cuenta: %1</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait %Ln minutes (%2): execute again then</source>
        <translation>
            <numerusform>el servicio pide esperar %Ln minuto (%2): ejecutar después de nuevo</numerusform>
            <numerusform>el servicio pide esperar %Ln minutos (%2): ejecutar después de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer (%1)</source>
        <translation>el servidor no responde (%1)</translation>
    </message>
    <message>
        <source>the server keeps asking to come back later (%1)</source>
        <translation>el servidor sigue pidiendo volver más tarde (%1)</translation>
    </message>
    <message>
        <source>no longer in the project</source>
        <translation>ya no está en el proyecto</translation>
    </message>
    <message>
        <source>can no longer be composed: %1</source>
        <translation>ya no se puede componer: %1</translation>
    </message>
    <message>
        <source>changed since this run was planned: the next run sends it</source>
        <translation>cambiado desde que se planificó esta ejecución: la próxima lo enviará</translation>
    </message>
    <message>
        <source>the suppression list cannot be read: %1</source>
        <translation>no se puede leer la lista de supresión: %1</translation>
    </message>
    <message>
        <source>suppressed by &quot;%1&quot;</source>
        <translation>suprimido por «%1»</translation>
    </message>
    <message>
        <source>unexpected error: %1</source>
        <translation>error inesperado: %1</translation>
    </message>
    <message>
        <source>an earlier hand-over was in doubt, and the service has it already (%1); %2</source>
        <translation>una entrega anterior estaba en duda, y el servicio ya lo tiene (%1); %2</translation>
    </message>
    <message>
        <source>the answer was lost (%1); %2</source>
        <translation>la respuesta se perdió (%1); %2</translation>
    </message>
    <message>
        <source>a live run that was stopped before its end would be continued with what it planned, which is not what was confirmed</source>
        <translation>una ejecución real detenida antes de acabar seguiría con lo que planificó, que no es lo que se confirmó</translation>
    </message>
    <message>
        <source>as many items as were confirmed would be sent now, but not the same ones, or not as they were then</source>
        <translation>se enviarían tantos como se confirmaron, pero no los mismos, o no como eran entonces</translation>
    </message>
    <message>
        <source>property &quot;%1&quot;: %2</source>
        <translation>propiedad «%1»: %2</translation>
    </message>
    <message>
        <source>not attempted: %1</source>
        <translation>no intentado: %1</translation>
    </message>
    <message>
        <source>no answer for this record</source>
        <translation>sin respuesta para este registro</translation>
    </message>
    <message>
        <source>reading the results</source>
        <translation>al leer los resultados</translation>
    </message>
    <message>
        <source>reading the approvals</source>
        <translation>al leer las aprobaciones</translation>
    </message>
    <message>
        <source>the program ended before the answer came: it may have been sent; %1</source>
        <translation>el programa terminó antes de la respuesta: puede que se enviara; %1</translation>
    </message>
    <message>
        <source>the program ended before the answer came: %1</source>
        <translation>el programa terminó antes de la respuesta: %1</translation>
    </message>
    <message>
        <source>stopped while asking about %1</source>
        <translation>detenido mientras se preguntaba por %1</translation>
    </message>
    <message>
        <source>sent, says %1: %2</source>
        <translation>enviado, dice %1: %2</translation>
    </message>
    <message>
        <source>not sent, says %1: %2</source>
        <translation>no enviado, dice %1: %2</translation>
    </message>
    <message>
        <source>a mail server cannot be asked what it accepted: its log knows the Message-ID</source>
        <translation>a un servidor de correo no se le puede preguntar qué aceptó: su registro conoce el Message-ID</translation>
    </message>
    <message>
        <source>it is no longer in the project, so the service cannot be asked about it</source>
        <translation>ya no está en el proyecto, así que no se puede preguntar al servicio</translation>
    </message>
    <message>
        <source>the content was changed since, so the service cannot be asked about it</source>
        <translation>el contenido ha cambiado desde entonces, así que no se puede preguntar al servicio</translation>
    </message>
    <message>
        <source>there is nothing to ask about</source>
        <translation>no hay nada que preguntar</translation>
    </message>
    <message>
        <source>the event log cannot be written: %1</source>
        <translation>no se puede escribir el registro de eventos: %1</translation>
    </message>
    <message>
        <source>Project &apos;%1&apos; not found</source>
        <translation>Proyecto «%1» no encontrado</translation>
    </message>
    <message>
        <source>the project was changed while the run was being planned: this run sends what was planned, the next one the rest</source>
        <translation>el proyecto cambió mientras se planificaba la ejecución: esta envía lo planificado, la próxima el resto</translation>
    </message>
    <message>
        <source>nothing was sent: %1. Look at the plan again, then confirm it again</source>
        <translation>no se envió nada: %1. Revisar el plan y confirmarlo de nuevo</translation>
    </message>
    <message>
        <source>not sent: the run was not what had been confirmed</source>
        <translation>no enviado: la ejecución no era lo que se había confirmado</translation>
    </message>
    <message>
        <source>%1: not asked for now, but the run has items of it that are still to be sent (execute with --channels %2)</source>
        <translation>%1: no pedido ahora, pero a la ejecución le queda por enviar (ejecutar con --channels %2)</translation>
    </message>
    <message>
        <source>there is no run %1 of project %2</source>
        <translation>no hay una ejecución %1 del proyecto %2</translation>
    </message>
    <message>
        <source>reading the project</source>
        <translation>al leer el proyecto</translation>
    </message>
    <message>
        <source>starting the run</source>
        <translation>al iniciar la ejecución</translation>
    </message>
    <message>
        <source>planning the run</source>
        <translation>al planificar la ejecución</translation>
    </message>
    <message>
        <source>reading what the run has to send</source>
        <translation>al leer lo que la ejecución debe enviar</translation>
    </message>
    <message>
        <source>ending the run</source>
        <translation>al terminar la ejecución</translation>
    </message>
    <message>
        <source>reading the ledger</source>
        <translation>al leer el libro de envíos</translation>
    </message>
    <message>
        <source>overdue by %1: needs confirmation</source>
        <translation>con %1 de retraso: requiere confirmación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>no se puede crear la carpeta: %1</translation>
    </message>
    <message>
        <source>is a symbolic link</source>
        <translation>es un enlace simbólico</translation>
    </message>
    <message>
        <source>name the folder itself</source>
        <translation>indicar la propia carpeta</translation>
    </message>
    <message>
        <source>exists and is not a package</source>
        <translation>existe y no es un paquete</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>elegir otra carpeta</translation>
    </message>
    <message>
        <source>is the place writable?</source>
        <translation>¿se puede escribir en ese lugar?</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>is not the manifest of a package</source>
        <translation>no es el manifiesto de un paquete</translation>
    </message>
    <message>
        <source>is a package of project %1</source>
        <translation>es un paquete del proyecto %1</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>no escrito</translation>
    </message>
    <message>
        <source>no such format</source>
        <translation>no existe ese formato</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>qué ha cambiado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in doubt since run %1: settle it first</source>
        <translation>en duda desde la ejecución %1: resolver antes</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>ya enviado</translation>
    </message>
    <message>
        <source>writing down the hand-over</source>
        <translation>al anotar la entrega</translation>
    </message>
    <message>
        <source>reading the earlier hand-over</source>
        <translation>al leer la entrega anterior</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>login refused: %1</source>
        <translation>inicio de sesión rechazado: %1</translation>
    </message>
    <message>
        <source>the message was handed over, but no verdict came back: %1</source>
        <translation>el mensaje se entregó, pero no llegó ningún veredicto: %1</translation>
    </message>
    <message>
        <source>the mail server offers no AUTH on this connection, but a user name is set (AICMO_SMTP_USER); nothing was sent</source>
        <translation>el servidor de correo no ofrece AUTH en esta conexión, pero hay un usuario configurado (AICMO_SMTP_USER); no se envió nada</translation>
    </message>
    <message>
        <source>the address needs SMTPUTF8 (RFC 6531), which the mail server does not offer</source>
        <translation>la dirección necesita SMTPUTF8 (RFC 6531), que el servidor de correo no ofrece</translation>
    </message>
    <message>
        <source>the message is larger than the mail server accepts (SIZE)</source>
        <translation>el mensaje es mayor de lo que acepta el servidor (SIZE)</translation>
    </message>
    <message>
        <source>the mail server refused STARTTLS; nothing was sent</source>
        <translation>el servidor de correo rechazó STARTTLS; no se envió nada</translation>
    </message>
    <message>
        <source>not handed over: the item belongs to somebody else</source>
        <translation>no entregado: el elemento es de otro</translation>
    </message>
    <message>
        <source>The mail server answers; no login is set.</source>
        <translation>El servidor de correo responde; no hay inicio de sesión configurado.</translation>
    </message>
    <message>
        <source>The mail server answers and took the login.</source>
        <translation>El servidor de correo responde y aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>write %1_WINDOW like &quot;Mon-Fri 09:00-18:00 Europe/Berlin&quot;</source>
        <translation>escribir %1_WINDOW como «Mon-Fri 09:00-18:00 Europe/Berlin»</translation>
    </message>
    <message>
        <source>it is not set, but %1 is</source>
        <translation>no está definido, pero %1 sí</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>definir %1</translation>
    </message>
    <message>
        <source>it and %1_FILE are both set</source>
        <translation>este y %1_FILE están definidos a la vez</translation>
    </message>
    <message>
        <source>&quot;none&quot; is for loopback hosts alone: mail to %1 needs TLS</source>
        <translation>«none» es solo para hosts locales: el correo a %1 necesita TLS</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>it must be an https address (http is for loopback hosts alone)</source>
        <translation>debe ser una dirección https (http solo para hosts locales)</translation>
    </message>
    <message>
        <source>it must be one line of UTF-8</source>
        <translation>debe ser una sola línea en UTF-8</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>conservar uno de los dos</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the secret holds a control character or is not UTF-8</source>
        <translation>el secreto contiene un carácter de control o no es UTF-8</translation>
    </message>
    <message>
        <source>the token holds blanks or other characters that no token has</source>
        <translation>el token contiene espacios u otros caracteres que ningún token tiene</translation>
    </message>
    <message>
        <source>it must be &quot;required&quot; or &quot;none&quot;</source>
        <translation>debe ser «required» o «none»</translation>
    </message>
    <message>
        <source>set AICMO_SMTP_TLS=required or unset it</source>
        <translation>definir AICMO_SMTP_TLS=required o quitarlo</translation>
    </message>
    <message>
        <source>&quot;none&quot; contradicts the smtps address</source>
        <translation>«none» contradice la dirección smtps</translation>
    </message>
    <message>
        <source>it must be smtp://host:port or smtps://host:port</source>
        <translation>debe ser smtp://host:port o smtps://host:port</translation>
    </message>
    <message>
        <source>it must not hold a path</source>
        <translation>no debe contener una ruta</translation>
    </message>
    <message>
        <source>it must be urn:li:person:… or urn:li:organization:…</source>
        <translation>debe ser urn:li:person:… o urn:li:organization:…</translation>
    </message>
    <message>
        <source>it must be a year and month, YYYYMM</source>
        <translation>debe ser año y mes, AAAAMM</translation>
    </message>
    <message>
        <source>it must be the account&apos;s id, digits alone</source>
        <translation>debe ser el identificador de la cuenta, solo cifras</translation>
    </message>
    <message>
        <source>it must be a Graph API version such as v25.0</source>
        <translation>debe ser una versión de la Graph API, como v25.0</translation>
    </message>
    <message>
        <source>the only CRM known is &quot;hubspot&quot;</source>
        <translation>el único CRM conocido es «hubspot»</translation>
    </message>
    <message>
        <source>it must be a path such as /crm/v3/objects</source>
        <translation>debe ser una ruta, como /crm/v3/objects</translation>
    </message>
    <message>
        <source>the channel %1 takes no posts</source>
        <translation>el canal %1 no admite publicaciones</translation>
    </message>
    <message>
        <source>the channel %1 is not configured</source>
        <translation>el canal %1 no está configurado</translation>
    </message>
    <message>
        <source>too many records, or of several kinds, at once</source>
        <translation>demasiados registros, o de varios tipos, a la vez</translation>
    </message>
    <message>
        <source>HubSpot takes the token.</source>
        <translation>HubSpot acepta el token.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer does not mention this record</source>
        <translation>la respuesta de HubSpot no menciona este registro</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of an upsert</source>
        <translation>el cuerpo del registro no es el de una sincronización</translation>
    </message>
    <message>
        <source>HubSpot does not have these values; writing them again does no harm</source>
        <translation>HubSpot no tiene estos valores; escribirlos de nuevo no hace daño</translation>
    </message>
    <message>
        <source>HubSpot gave no id for the contact</source>
        <translation>HubSpot no dio un identificador del contacto</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of a note</source>
        <translation>el cuerpo del registro no es el de una nota</translation>
    </message>
    <message>
        <source>HubSpot lists no notes</source>
        <translation>HubSpot no muestra notas</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no notes</source>
        <translation>la respuesta de HubSpot no contiene notas</translation>
    </message>
    <message>
        <source>the contact has more notes in HubSpot than can be looked through</source>
        <translation>el contacto tiene más notas en HubSpot de las que se pueden revisar</translation>
    </message>
    <message>
        <source>the note is not among those of the contact in HubSpot</source>
        <translation>la nota no está entre las del contacto en HubSpot</translation>
    </message>
    <message>
        <source>the bodies are not those of an Instagram post</source>
        <translation>las solicitudes no son las de una publicación de Instagram</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by itself: the picture needs a public https address</source>
        <translation>Instagram obtiene las imágenes por sí mismo: la imagen necesita una dirección https pública</translation>
    </message>
    <message>
        <source>Instagram gave no container id</source>
        <translation>Instagram no dio un identificador de contenedor</translation>
    </message>
    <message>
        <source>Instagram is still fetching the picture</source>
        <translation>Instagram todavía está obteniendo la imagen</translation>
    </message>
    <message>
        <source>Instagram does not tell the container&apos;s state</source>
        <translation>Instagram no dice el estado del contenedor</translation>
    </message>
    <message>
        <source>not handed over: the container&apos;s id could not be written down</source>
        <translation>no entregado: no se pudo anotar el identificador del contenedor</translation>
    </message>
    <message>
        <source>Instagram takes the token.</source>
        <translation>Instagram acepta el token.</translation>
    </message>
    <message>
        <source>the post has no caption by which it could be found</source>
        <translation>la publicación no tiene pie de foto por el que encontrarla</translation>
    </message>
    <message>
        <source>Instagram&apos;s answer lists no media</source>
        <translation>la respuesta de Instagram no muestra contenido multimedia</translation>
    </message>
    <message>
        <source>the account has more new media than can be looked through</source>
        <translation>la cuenta tiene más contenido nuevo del que se puede revisar</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest media on Instagram</source>
        <translation>no está entre lo más reciente de la cuenta en Instagram</translation>
    </message>
    <message>
        <source>a LinkedIn post has one request body</source>
        <translation>una publicación de LinkedIn tiene una sola solicitud</translation>
    </message>
    <message>
        <source>the post&apos;s body is not JSON</source>
        <translation>el cuerpo de la publicación no es JSON</translation>
    </message>
    <message>
        <source>the author has more new posts on LinkedIn than can be looked through</source>
        <translation>el autor tiene más publicaciones nuevas en LinkedIn de las que se pueden revisar</translation>
    </message>
    <message>
        <source>it is not among the author&apos;s latest posts on LinkedIn</source>
        <translation>no está entre las publicaciones más recientes del autor en LinkedIn</translation>
    </message>
    <message>
        <source>the post has no text by which it could be found</source>
        <translation>la publicación no tiene texto por el que encontrarla</translation>
    </message>
    <message>
        <source>LinkedIn does not let this token read posts</source>
        <translation>LinkedIn no deja que este token lea publicaciones</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s answer lists no posts</source>
        <translation>la respuesta de LinkedIn no muestra publicaciones</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>no se puede abrir el archivo: %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>no se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>others than its owner can get at the file</source>
        <translation>otros además del propietario pueden acceder al archivo</translation>
    </message>
    <message>
        <source>run chmod 600 on it</source>
        <translation>aplicarle chmod 600</translation>
    </message>
    <message>
        <source>the file is too large for a secret</source>
        <translation>el archivo es demasiado grande para un secreto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of days such as Mon-Thu,Sat</source>
        <translation>«%1» no es una lista de días como Mon-Thu,Sat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of hours such as 09:00-18:00</source>
        <translation>«%1» no es un tramo horario como 09:00-18:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that this machine knows</source>
        <translation>«%1» no es una zona horaria que conozca este equipo</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>no se pudo preguntar a %1: %2</translation>
    </message>
    <message>
        <source>stopped before the service could be asked</source>
        <translation>detenido antes de poder preguntar al servicio</translation>
    </message>
    <message>
        <source>this is not an address of the form scheme://host:port</source>
        <translation>no es una dirección de la forma scheme://host:port</translation>
    </message>
    <message>
        <source>an address must not hold a user name or password</source>
        <translation>una dirección no debe contener usuario ni contraseña</translation>
    </message>
    <message>
        <source>an address must not hold a query or fragment</source>
        <translation>una dirección no debe contener consulta ni fragmento</translation>
    </message>
    <message>
        <source>a post on X has one request body</source>
        <translation>una publicación en X tiene una sola solicitud</translation>
    </message>
    <message>
        <source>X takes the token.</source>
        <translation>X acepta el token.</translation>
    </message>
    <message>
        <source>X does not let this token read posts</source>
        <translation>X no deja que este token lea publicaciones</translation>
    </message>
    <message>
        <source>the account has more new posts on X than can be looked through</source>
        <translation>la cuenta tiene más publicaciones nuevas en X de las que se pueden revisar</translation>
    </message>
    <message>
        <source>X&apos;s answer is not a list of posts</source>
        <translation>la respuesta de X no es una lista de publicaciones</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest posts on X</source>
        <translation>no está entre las publicaciones más recientes de la cuenta en X</translation>
    </message>
    <message>
        <source>X does not tell whose token it is</source>
        <translation>X no dice de quién es el token</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;</source>
        <translation>«%1» inesperado</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos;</source>
        <translation>carácter «%1» inesperado</translation>
    </message>
    <message>
        <source>Unknown filter &apos;%1&apos;</source>
        <translation>filtro «%1» desconocido</translation>
    </message>
    <message>
        <source>Expected a name</source>
        <translation>se espera un nombre</translation>
    </message>
    <message>
        <source>Expected an expression</source>
        <translation>se espera una expresión</translation>
    </message>
    <message>
        <source>Nesting too deep</source>
        <translation>anidamiento demasiado profundo</translation>
    </message>
    <message>
        <source>A text in quotes has no end</source>
        <translation>un texto entre comillas no tiene final</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>el número es demasiado grande</translation>
    </message>
    <message>
        <source>Expected &apos;..&apos; in a range</source>
        <translation>se espera «..» en un rango</translation>
    </message>
    <message>
        <source>Expected &apos;)&apos; after a range</source>
        <translation>se espera «)» tras un rango</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos;</source>
        <translation>se espera «]»</translation>
    </message>
    <message>
        <source>Expected a name after &apos;.&apos;</source>
        <translation>se espera un nombre tras «.»</translation>
    </message>
    <message>
        <source>Expected a filter after &apos;|&apos;</source>
        <translation>se espera un filtro tras «|»</translation>
    </message>
    <message>
        <source>a value grows beyond the limit</source>
        <translation>un valor supera el límite</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>número entero no válido</translation>
    </message>
    <message>
        <source>cannot select the property &apos;%1&apos;</source>
        <translation>no se puede seleccionar la propiedad «%1»</translation>
    </message>
    <message>
        <source>concat filter requires an array argument</source>
        <translation>el filtro concat necesita una lista</translation>
    </message>
    <message>
        <source>cannot sort values of incompatible types</source>
        <translation>no se pueden ordenar valores de tipos incompatibles</translation>
    </message>
    <message>
        <source>invalid byte sequence in UTF-8</source>
        <translation>secuencia de bytes no válida en UTF-8</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_decode</source>
        <translation>base64_decode recibe Base64 no válido</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_url_safe_decode</source>
        <translation>base64_url_safe_decode recibe Base64 no válido</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>división por 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tag was never closed</source>
        <translation>la etiqueta «%1» nunca se cierra</translation>
    </message>
    <message>
        <source>Unknown tag &apos;%1&apos;</source>
        <translation>etiqueta «%1» desconocida</translation>
    </message>
    <message>
        <source>Unexpected outer &apos;%1&apos; tag</source>
        <translation>etiqueta exterior «%1» inesperada</translation>
    </message>
    <message>
        <source>%1 tag does not expect &apos;%2&apos; tag</source>
        <translation>la etiqueta %1 no espera la etiqueta «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid delimiter for %2 tags. use end%2</source>
        <translation>«%1» no cierra una etiqueta %2: usar end%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reads other files, which a template here cannot do</source>
        <translation>«%1» lee otros archivos, lo que una plantilla no puede hacer aquí</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [var]</source>
        <translation>error de sintaxis en «%1»; válido: %1 [var]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;%1&apos; - Valid syntax: %1 [expression]</source>
        <translation>error de sintaxis en la etiqueta «%1»; válido: %1 [expression]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [item] in [collection]</source>
        <translation>error de sintaxis en «%1»; válido: %1 [item] in [collection]</translation>
    </message>
    <message>
        <source>Invalid attribute in a loop. Valid attributes are %1</source>
        <translation>atributo no válido en un bucle; válidos: %1</translation>
    </message>
    <message>
        <source>Liquid syntax error: %1</source>
        <translation>error de sintaxis de Liquid: %1</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;assign&apos; - Valid syntax: assign [var] = [source]</source>
        <translation>error de sintaxis en «assign»; válido: assign [var] = [source]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;capture&apos; - Valid syntax: capture [var]</source>
        <translation>error de sintaxis en «capture»; válido: capture [var]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;case&apos; - Valid syntax: case [condition]</source>
        <translation>error de sintaxis en «case»; válido: case [condition]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;case&apos; - Valid else condition: {% else %} (no parameters)</source>
        <translation>error de sintaxis en la etiqueta «case»; válido: {% else %} (sin parámetros)</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;cycle&apos; - Valid syntax: cycle [name :] var [, var2, var3 ...]</source>
        <translation>error de sintaxis en «cycle»; válido: cycle [name :] var [, var2, var3 ...]</translation>
    </message>
    <message>
        <source>Liquid error: the template takes more than %1 steps</source>
        <translation>error de Liquid: la plantilla requiere más de %1 pasos</translation>
    </message>
    <message>
        <source>Liquid error: %1</source>
        <translation>error de Liquid: %1</translation>
    </message>
    <message>
        <source>Liquid error: the output is larger than %1 bytes</source>
        <translation>error de Liquid: la salida supera los %1 bytes</translation>
    </message>
    <message>
        <source>comparison of %1 with %2 failed</source>
        <translation>no se puede comparar %1 con %2</translation>
    </message>
    <message>
        <source>Tag &apos;{%&apos; was not properly terminated with &apos;%}&apos;</source>
        <translation>la etiqueta «{%» no termina con «%}»</translation>
    </message>
    <message>
        <source>Variable &apos;{{&apos; was not properly terminated with &apos;}}&apos;</source>
        <translation>la variable «{{» no termina con «}}»</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>una etiqueta necesita un nombre</translation>
    </message>
    <message>
        <source>Each line of a &apos;#&apos; comment must begin with &apos;#&apos;</source>
        <translation>cada línea de un comentario «#» debe empezar por «#»</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;raw&apos; - Valid syntax: raw</source>
        <translation>error de sintaxis en «raw»; válido: raw</translation>
    </message>
    <message>
        <source>&apos;raw&apos; tag was never closed</source>
        <translation>la etiqueta «raw» nunca se cierra</translation>
    </message>
    <message>
        <source>the domain has an empty label</source>
        <translation>el dominio tiene una parte vacía</translation>
    </message>
    <message>
        <source>the local part has an empty atom</source>
        <translation>la parte local tiene un vacío entre puntos</translation>
    </message>
    <message>
        <source>a label of the domain is longer than 63 bytes</source>
        <translation>una parte del dominio supera los 63 bytes</translation>
    </message>
    <message>
        <source>a label of the domain starts or ends with &apos;-&apos;</source>
        <translation>una parte del dominio empieza o acaba en «-»</translation>
    </message>
    <message>
        <source>the domain has a character that is not allowed</source>
        <translation>el dominio tiene un carácter no permitido</translation>
    </message>
    <message>
        <source>the local part has a character that is not allowed</source>
        <translation>la parte local tiene un carácter no permitido</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>a control character or line break in the address</source>
        <translation>un carácter de control o un salto de línea en la dirección</translation>
    </message>
    <message>
        <source>a blank in the address</source>
        <translation>un espacio en la dirección</translation>
    </message>
    <message>
        <source>longer than 254 bytes</source>
        <translation>más de 254 bytes</translation>
    </message>
    <message>
        <source>no &apos;@&apos;</source>
        <translation>sin «@»</translation>
    </message>
    <message>
        <source>nothing before &apos;@&apos;</source>
        <translation>nada antes de «@»</translation>
    </message>
    <message>
        <source>nothing after &apos;@&apos;</source>
        <translation>nada después de «@»</translation>
    </message>
    <message>
        <source>the local part is longer than 64 bytes</source>
        <translation>la parte local supera los 64 bytes</translation>
    </message>
    <message>
        <source>%1 has no contact</source>
        <translation>%1 no tiene contactos</translation>
    </message>
    <message>
        <source>nothing can be sent to an audience: %1</source>
        <translation>no se puede enviar nada a una audiencia: %1</translation>
    </message>
    <message>
        <source>same address as line %1</source>
        <translation>misma dirección que la línea %1</translation>
    </message>
    <message>
        <source>two columns are named &quot;%1&quot;</source>
        <translation>dos columnas se llaman «%1»</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>menos celdas que la cabecera</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>más celdas que la cabecera</translation>
    </message>
    <message>
        <source>a NUL character in a cell</source>
        <translation>un carácter NUL en una celda</translation>
    </message>
    <message>
        <source>the header cannot be read: %1</source>
        <translation>no se puede leer la cabecera: %1</translation>
    </message>
    <message>
        <source>two columns are named email</source>
        <translation>dos columnas se llaman email</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>conservar una</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>cambiar el nombre de una</translation>
    </message>
    <message>
        <source>no column is named email</source>
        <translation>ninguna columna se llama email</translation>
    </message>
    <message>
        <source>the first line must name the columns, one of them email</source>
        <translation>la primera línea debe nombrar las columnas, una de ellas email</translation>
    </message>
    <message>
        <source>larger than 4 GB</source>
        <translation>más de 4 GB</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>la primera línea debe nombrar las columnas</translation>
    </message>
    <message>
        <source>a quoted cell is never closed, so that nothing after it is read</source>
        <translation>una celda entre comillas nunca se cierra, así que no se lee nada después</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>texto tras una comilla de cierre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path inside the project</source>
        <translation>«%1» no es una ruta dentro del proyecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour of the form #RRGGBB</source>
        <translation>«%1» no es un color de la forma #RRGGBB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>debe ser un texto; aquí hay: %1</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>debe ser un número; aquí hay: %1</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>debe ser un objeto; aquí hay: %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>debe ser una lista; aquí hay: %1</translation>
    </message>
    <message>
        <source>a line break or control character is not allowed here</source>
        <translation>aquí no se permite un salto de línea ni un carácter de control</translation>
    </message>
    <message>
        <source>a control character is not allowed here</source>
        <translation>aquí no se permite un carácter de control</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must be a text or a number</source>
        <translation>debe ser un texto o un número</translation>
    </message>
    <message>
        <source>a state of the project cannot be read</source>
        <translation>no se puede leer un estado del proyecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; this program reads %2</source>
        <translation>«%1» no se conoce; este programa lee %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of a project</source>
        <translation>«%1» no es un estado de proyecto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>«%1» se usa dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of email, linkedin, instagram, crm, twitter</source>
        <translation>«%1» no es uno de: email, linkedin, instagram, crm, twitter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of sync_contact, log_engagement</source>
        <translation>«%1» no es uno de: sync_contact, log_engagement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; use note</source>
        <translation>«%1» no se admite; usar note</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: %2</source>
        <translation>«%1» no es una dirección: %2</translation>
    </message>
    <message>
        <source>there is no audience &quot;%1&quot;</source>
        <translation>no existe la audiencia «%1»</translation>
    </message>
    <message>
        <source>the document names &quot;%1&quot;, which is not in the project</source>
        <translation>el documento nombra «%1», que no está en el proyecto</translation>
    </message>
    <message>
        <source>%1 more errors</source>
        <translation>%1 errores más</translation>
    </message>
    <message>
        <source>unknown fields are kept as they are: %1</source>
        <translation>los campos desconocidos se conservan tal cual: %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is not a date and time of the form 2026-02-20T10:00:00Z</source>
        <translation>no es una fecha y hora de la forma 2026-02-20T10:00:00Z</translation>
    </message>
    <message>
        <source>must be 1 to 64 of a-z A-Z 0-9 . _ - and not start with a dot</source>
        <translation>debe tener de 1 a 64 caracteres de a-z A-Z 0-9 . _ - y no empezar por un punto</translation>
    </message>
    <message>
        <source>a file or contacts must be given</source>
        <translation>hay que indicar un archivo o contactos</translation>
    </message>
    <message>
        <source>is not a date and time with an offset, of the form 2026-03-02T09:00:00+01:00</source>
        <translation>no es una fecha y hora con desfase, de la forma 2026-03-02T09:00:00+01:00</translation>
    </message>
    <message>
        <source>html, html_file or text must be given</source>
        <translation>hay que indicar html, html_file o text</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>recipients are missing: name an audience or list contacts</source>
        <translation>faltan destinatarios: nombrar una audiencia o listar contactos</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>supera %1</translation>
    </message>
    <message>
        <source>makes the project larger than %1</source>
        <translation>hace que el proyecto supere %1</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>no se pudo leer hasta el final</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with a dot and is left out</source>
        <translation>«%1» empieza por un punto y se omite</translation>
    </message>
    <message>
        <source>there is no project.json in it</source>
        <translation>no contiene project.json</translation>
    </message>
    <message>
        <source>a project is a folder or archive with project.json at its top</source>
        <translation>un proyecto es una carpeta o archivo comprimido con project.json en la raíz</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>is neither a folder nor a .aicmo, .zip or .json file</source>
        <translation>no es una carpeta ni un archivo .aicmo, .zip o .json</translation>
    </message>
    <message>
        <source>is a link or special file</source>
        <translation>es un enlace o archivo especial</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>poner ahí el propio archivo</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>tiene un nombre no permitido</translation>
    </message>
    <message>
        <source>has more than 1,000 files</source>
        <translation>tiene más de 1000 archivos</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>elegir otro nombre</translation>
    </message>
    <message>
        <source>is neither an address nor an @domain</source>
        <translation>no es ni una dirección ni un @domain</translation>
    </message>
    <message>
        <source>has a name that leaves the archive</source>
        <translation>tiene un nombre que sale del archivo comprimido</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>makes it larger than 200 MB</source>
        <translation>hace que supere los 200 MB</translation>
    </message>
    <message>
        <source>is compressed more than a hundredfold</source>
        <translation>está comprimido más de cien veces</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is not a ZIP archive that can be read: %1</source>
        <translation>no es un archivo ZIP legible: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is not as large as the archive says</source>
        <translation>no tiene el tamaño que indica el archivo comprimido</translation>
    </message>
    <message>
        <source>has more than 1,000 entries</source>
        <translation>tiene más de 1000 entradas</translation>
    </message>
    <message>
        <source>has an entry without a name</source>
        <translation>tiene una entrada sin nombre</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>already sent by run %1</source>
        <translation>ya enviado por la ejecución %1</translation>
    </message>
    <message>
        <source>in doubt in run %1: settle it first</source>
        <translation>en duda en la ejecución %1: resolver antes</translation>
    </message>
    <message>
        <source>in progress in run %1</source>
        <translation>en curso en la ejecución %1</translation>
    </message>
    <message>
        <source>the program ended between the hand-over and the answer: it may have been sent</source>
        <translation>el programa terminó entre la entrega y la respuesta: puede que se enviara</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored</source>
        <translation>el estado de la ejecución está guardado</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored; removing older dry runs</source>
        <translation>el estado de la ejecución está guardado; al quitar simulaciones antiguas</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (número %2)</translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln rows, first line %3)</source>
        <translation>
            <numerusform>%2 (%Ln fila, la primera es la línea %3)</numerusform>
            <numerusform>%2 (%Ln filas, la primera es la línea %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln contacts, first number %3)</source>
        <translation>
            <numerusform>%2 (%Ln contacto, el primero es el número %3)</numerusform>
            <numerusform>%2 (%Ln contactos, el primero es el número %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of 1 row cannot be used: %2</source>
        <translation>%1: 1 de 1 fila no se puede usar: %2</translation>
    </message>
    <message>
        <source>%1: 1 of 1 contact cannot be used: %2</source>
        <translation>%1: 1 de 1 contacto no se puede usar: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 rows cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln de %3 filas no se puede usar: %4</numerusform>
            <numerusform>%2: %Ln de %3 filas no se pueden usar: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 contacts cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln de %3 contactos no se puede usar: %4</numerusform>
            <numerusform>%2: %Ln de %3 contactos no se pueden usar: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>it must name days, hours and a time zone</source>
        <translation>debe nombrar días, horas y una zona horaria</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>guardarlo como UTF-8</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>escribiendo %1</translation>
    </message>
    <message>
        <source>writing the manifest</source>
        <translation>escribiendo el manifiesto</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was confirmed, but %2 would be sent now</source>
        <translation>confirmado: %1; se enviaría ahora: %2</translation>
    </message>
    <message>
        <source>%1 were confirmed, but %2 would be sent now</source>
        <translation>confirmados: %1; se enviarían ahora: %2</translation>
    </message>
    <message>
        <source>%1: 1 contact is not usable; the first is line %2: %3</source>
        <translation>%1: 1 contacto no se puede usar, línea %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln contacts are not usable; the first is line %3: %4</source>
        <translation>
            <numerusform>%2: %Ln contacto no se puede usar; el primero está en la línea %3: %4</numerusform>
            <numerusform>%2: %Ln contactos no se pueden usar; el primero está en la línea %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>a retry of single items</source>
        <translation>un reintento de elementos sueltos</translation>
    </message>
    <message>
        <source>only what is due</source>
        <translation>solo lo que toca ya</translation>
    </message>
    <message>
        <source>run %1 was stopped before its end and would be continued with all of its items, but %2 was asked for: let it come to its end first (aicmo execute %3 --live)</source>
        <translation>la ejecución %1 se detuvo antes de acabar y seguiría con todos sus elementos, pero se pidió: %2. Llevarla antes a su fin (aicmo execute %3 --live)</translation>
    </message>
    <message>
        <source>not a value of this field</source>
        <translation>no es un valor de este campo</translation>
    </message>
    <message>
        <source>reading the brand&apos;s defaults</source>
        <translation>al leer los valores predeterminados de la marca</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no contacts</source>
        <translation>la respuesta de HubSpot no contiene contactos</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>no contiene ningún código</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>this answer belongs to another sign-in</source>
        <translation>esta respuesta pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>paste the address as the browser shows it</source>
        <translation>pegue la dirección tal como la muestra el navegador</translation>
    </message>
    <message>
        <source>what was kept of the sign-in cannot be read</source>
        <translation>lo que se guardó del inicio de sesión no se puede leer</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>conecte de nuevo</translation>
    </message>
    <message>
        <source>it must be http on this machine (http://127.0.0.1:PORT/) or an https address</source>
        <translation>debe ser http en este equipo (http://127.0.0.1:PORT/) o una dirección https</translation>
    </message>
    <message>
        <source>it holds blanks or other foreign characters</source>
        <translation>contiene espacios u otros caracteres ajenos</translation>
    </message>
    <message>
        <source>the service gave no token that can be used</source>
        <translation>el servicio no dio ningún token que se pueda usar</translation>
    </message>
    <message>
        <source>entry %1 is missing: entry %2 comes instead</source>
        <translation>falta la entrada %1: en su lugar aparece la entrada %2</translation>
    </message>
    <message>
        <source>entry %1 does not begin this store&apos;s log</source>
        <translation>la entrada %1 no es el comienzo del registro de este almacén</translation>
    </message>
    <message>
        <source>entry %1 does not follow entry %2: one of them was altered</source>
        <translation>la entrada %1 no sigue a la entrada %2: una de las dos fue alterada</translation>
    </message>
    <message>
        <source>entry %1 was altered: its content does not give its hash</source>
        <translation>la entrada %1 fue alterada: su contenido no produce su hash</translation>
    </message>
    <message>
        <source>entry %1 is not the one that was there when its head was written down: the log was replaced</source>
        <translation>la entrada %1 no es la que estaba cuando se anotó su cabecera: el registro fue sustituido</translation>
    </message>
    <message>
        <source>the log ends after entry %1, but it once reached entry %2: its tail was cut off</source>
        <translation>el registro termina tras la entrada %1, pero llegó hasta la entrada %2: se cortó su final</translation>
    </message>
    <message numerus="yes">
        <source>messages of at most %Ln bytes</source>
        <translation>
            <numerusform>mensajes de %Ln byte como máximo</numerusform>
            <numerusform>mensajes de %Ln bytes como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may read contacts and the definitions of %Ln properties</source>
        <translation>
            <numerusform>puede leer los contactos y la definición de %Ln propiedad</numerusform>
            <numerusform>puede leer los contactos y las definiciones de %Ln propiedades</numerusform>
        </translation>
    </message>
    <message>
        <source>may read contacts, not the properties&apos; definitions (crm.schemas.contacts.read): values are not checked against them</source>
        <translation>puede leer los contactos, no las definiciones de las propiedades (crm.schemas.contacts.read): los valores no se comprueban con ellas</translation>
    </message>
    <message>
        <source>private app tokens do not expire</source>
        <translation>los tokens de aplicaciones privadas no caducan</translation>
    </message>
    <message>
        <source>%1 of %2 requests left today</source>
        <translation>quedan %1 de %2 solicitudes hoy</translation>
    </message>
    <message>
        <source>not told by HubSpot</source>
        <translation>HubSpot no lo indica</translation>
    </message>
    <message>
        <source>may read the account and its publishing limit</source>
        <translation>puede leer la cuenta y su límite de publicación</translation>
    </message>
    <message>
        <source>not told here (long-lived tokens last about 60 days)</source>
        <translation>no se indica aquí (los tokens de larga duración valen unos 60 días)</translation>
    </message>
    <message>
        <source>%1 of %2 posts used in the last 24 hours</source>
        <translation>%1 de %2 publicaciones usadas en las últimas 24 horas</translation>
    </message>
    <message>
        <source>openid profile; LinkedIn tells no others</source>
        <translation>openid profile; LinkedIn no indica otros</translation>
    </message>
    <message>
        <source>not told by LinkedIn (60 days after sign-in)</source>
        <translation>LinkedIn no lo indica (60 días después del inicio de sesión)</translation>
    </message>
    <message>
        <source>not told by LinkedIn</source>
        <translation>LinkedIn no lo indica</translation>
    </message>
    <message>
        <source>not told by X (tweet.write and media.write are needed)</source>
        <translation>X no lo indica (se necesitan tweet.write y media.write)</translation>
    </message>
    <message>
        <source>not told by X (2 hours after sign-in without a refresh)</source>
        <translation>X no lo indica (2 horas después del inicio de sesión sin renovación)</translation>
    </message>
    <message>
        <source>not told by X</source>
        <translation>X no lo indica</translation>
    </message>
    <message>
        <source>%1 account reads left in this window</source>
        <translation>quedan %1 lecturas de la cuenta en este intervalo</translation>
    </message>
    <message>
        <source>preview the sends again, then approve</source>
        <translation>vuelva a previsualizar los envíos y después apruebe</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>tiene que aprobarlo otra persona</translation>
    </message>
    <message>
        <source>there is no such approval</source>
        <translation>no existe esa aprobación</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>la aprobación fue retirada</translation>
    </message>
    <message>
        <source>a text or file is too large for the store</source>
        <translation>un texto o archivo es demasiado grande para el almacén</translation>
    </message>
    <message>
        <source>the store was moved, deleted or replaced while it was open</source>
        <translation>el almacén fue movido, eliminado o sustituido mientras estaba abierto</translation>
    </message>
    <message>
        <source>put it back, then start the program again</source>
        <translation>vuelva a ponerlo en su sitio y reinicie el programa</translation>
    </message>
    <message>
        <source>SQLite does not let its file locks be chosen</source>
        <translation>SQLite no permite elegir sus bloqueos de archivos</translation>
    </message>
    <message>
        <source>free some space and do the same again; what was stored is whole</source>
        <translation>libere espacio y repita lo mismo; lo guardado está intacto</translation>
    </message>
    <message>
        <source>the store could not be read or written (%1)</source>
        <translation>no se pudo leer o escribir el almacén (%1)</translation>
    </message>
    <message>
        <source>the store is damaged or is not a store (%1)</source>
        <translation>el almacén está dañado o no lo es (%1)</translation>
    </message>
    <message>
        <source>the store may not be written (%1)</source>
        <translation>no se permite escribir en el almacén (%1)</translation>
    </message>
    <message>
        <source>the store refuses: %1</source>
        <translation>el almacén lo rechaza: %1</translation>
    </message>
    <message>
        <source>the store&apos;s engine failed: %1</source>
        <translation>falló el motor del almacén: %1</translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation>%1: no queda espacio</translation>
    </message>
    <message>
        <source>no space is left for the store</source>
        <translation>no queda espacio para el almacén</translation>
    </message>
    <message>
        <source>check the disk; nothing half-written is kept</source>
        <translation>compruebe el disco; no se conserva nada escrito a medias</translation>
    </message>
    <message>
        <source>put a backup in its place</source>
        <translation>ponga una copia de seguridad en su lugar</translation>
    </message>
    <message>
        <source>another program is writing to the store</source>
        <translation>otro programa está escribiendo en el almacén</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <translation>espere un momento e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>check the owner and the permissions of the file and its folder</source>
        <translation>compruebe el propietario y los permisos del archivo y su carpeta</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>no se pudo abrir el almacén</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written</source>
        <translation>compruebe que la carpeta existe y permite escritura</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>memoria insuficiente</translation>
    </message>
    <message>
        <source>a hash of the event log is not one</source>
        <translation>un hash del registro de eventos no lo es</translation>
    </message>
    <message>
        <source>wait until it ends, or stop it</source>
        <translation>espere a que termine o deténgala</translation>
    </message>
    <message>
        <source>the project&apos;s id must be 1 to 64 of a-z A-Z 0-9 . _ -, not starting with a dot</source>
        <translation>el ID del proyecto debe tener de 1 a 64 caracteres de a-z A-Z 0-9 . _ - y no empezar por un punto</translation>
    </message>
    <message>
        <source>the project was not read: it has no digest</source>
        <translation>el proyecto no se leyó: no tiene huella</translation>
    </message>
    <message>
        <source>a file of the project could not be read</source>
        <translation>no se pudo leer un archivo del proyecto</translation>
    </message>
    <message>
        <source>import the project again</source>
        <translation>importe el proyecto de nuevo</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>no existe esa versión</translation>
    </message>
    <message>
        <source>the project was changed meanwhile</source>
        <translation>el proyecto cambió entretanto</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>vuelva a revisarlo</translation>
    </message>
    <message>
        <source>the store does not have this version of the project</source>
        <translation>el almacén no tiene esta versión del proyecto</translation>
    </message>
    <message>
        <source>load the project again</source>
        <translation>vuelva a cargar el proyecto</translation>
    </message>
    <message>
        <source>continue or cancel it first</source>
        <translation>continúela o cancélela primero</translation>
    </message>
    <message>
        <source>it is finished when they are settled</source>
        <translation>termina cuando se resuelvan</translation>
    </message>
    <message>
        <source>the store has no id</source>
        <translation>el almacén no tiene ID</translation>
    </message>
    <message>
        <source>import it first</source>
        <translation>impórtelo primero</translation>
    </message>
    <message>
        <source>keep it on a disk of this machine; several people share a PostgreSQL store</source>
        <translation>guárdelo en un disco de este equipo; varias personas comparten un almacén PostgreSQL</translation>
    </message>
    <message>
        <source>the store has no path</source>
        <translation>el almacén no tiene ruta</translation>
    </message>
    <message>
        <source>give sqlite:PATH</source>
        <translation>indique sqlite:RUTA</translation>
    </message>
    <message>
        <source>the store must be a file, not a folder</source>
        <translation>el almacén debe ser un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>the store must be a file</source>
        <translation>el almacén debe ser un archivo</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>este archivo es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>choose another path for the store</source>
        <translation>elija otra ruta para el almacén</translation>
    </message>
    <message>
        <source>update this program; the store was left as it is</source>
        <translation>actualice este programa; el almacén quedó como estaba</translation>
    </message>
    <message>
        <source>the store&apos;s record of its schema has gaps</source>
        <translation>el registro del esquema del almacén tiene huecos</translation>
    </message>
    <message>
        <source>the store has to be upgraded, and other programs have it open</source>
        <translation>hay que actualizar el almacén y otros programas lo tienen abierto</translation>
    </message>
    <message>
        <source>close the other consoles and workers, then start again</source>
        <translation>cierre las otras consolas y workers y vuelva a empezar</translation>
    </message>
    <message>
        <source>the store&apos;s URL is not understood</source>
        <translation>no se entiende la URL del almacén</translation>
    </message>
    <message>
        <source>give sqlite:PATH, a plain path (./PATH if it has a colon) or postgresql://…</source>
        <translation>indique sqlite:RUTA, una ruta simple (./RUTA si tiene dos puntos) o postgresql://…</translation>
    </message>
    <message>
        <source>a statement is used within itself</source>
        <translation>una instrucción se usa dentro de sí misma</translation>
    </message>
    <message>
        <source>the answers of the server are out of step</source>
        <translation>las respuestas del servidor no corresponden a las consultas</translation>
    </message>
    <message>
        <source>a stored file is not there</source>
        <translation>falta un archivo almacenado</translation>
    </message>
    <message>
        <source>the driver does not give single rows</source>
        <translation>el controlador no entrega las filas de una en una</translation>
    </message>
    <message>
        <source>the server rolled back</source>
        <translation>el servidor deshizo el cambio</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost while it was storing, and whether the last change was stored is not known</source>
        <translation>la conexión con PostgreSQL se perdió mientras se guardaba; no se sabe si se guardó el último cambio</translation>
    </message>
    <message>
        <source>look at what the store holds before you do it again</source>
        <translation>mire qué contiene el almacén antes de repetirlo</translation>
    </message>
    <message>
        <source>check the user in the URL and the password in ~/.pgpass or PGPASSWORD</source>
        <translation>compruebe el usuario de la URL y la contraseña en ~/.pgpass o PGPASSWORD</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>vuelva a intentarlo</translation>
    </message>
    <message>
        <source>try again later, or ask who runs the server</source>
        <translation>vuelva a intentarlo más tarde o pregunte a quien administra el servidor</translation>
    </message>
    <message>
        <source>ask who runs the server to look at its disk</source>
        <translation>pida a quien administra el servidor que revise su disco</translation>
    </message>
    <message>
        <source>ask who runs the server; put a backup in its place</source>
        <translation>pregunte a quien administra el servidor; restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the server took too long for an answer</source>
        <translation>el servidor tardó demasiado en responder</translation>
    </message>
    <message>
        <source>the server takes no changes: it is a copy of another one, or set to read only</source>
        <translation>el servidor no acepta cambios: es la réplica de otro o está en solo lectura</translation>
    </message>
    <message>
        <source>give the URL of the server that is written to</source>
        <translation>indique la URL del servidor en el que se escribe</translation>
    </message>
    <message>
        <source>let it own the database, or grant it CREATE on the schema</source>
        <translation>hágalo propietario de la base de datos o concédale CREATE en el esquema</translation>
    </message>
    <message>
        <source>PostgreSQL asks for a password</source>
        <translation>PostgreSQL pide una contraseña</translation>
    </message>
    <message>
        <source>put it into ~/.pgpass (0600), or set PGPASSWORD or AICMO_STORE; not on the command line</source>
        <translation>póngala en ~/.pgpass (0600), o defina PGPASSWORD o AICMO_STORE; no en la línea de órdenes</translation>
    </message>
    <message>
        <source>check the user and the database in the URL, and the password</source>
        <translation>compruebe el usuario y la base de datos de la URL, y la contraseña</translation>
    </message>
    <message>
        <source>check the host, the port and the database of the URL, and that the server runs</source>
        <translation>compruebe el host, el puerto y la base de datos de la URL, y que el servidor esté en marcha</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost</source>
        <translation>se perdió la conexión con PostgreSQL</translation>
    </message>
    <message>
        <source>do the same again: it connects anew; what was not stored is left out as a whole</source>
        <translation>repítalo: se conecta de nuevo; lo que no se guardó falta por completo</translation>
    </message>
    <message>
        <source>the database holds another store than before</source>
        <translation>la base de datos contiene otro almacén que antes</translation>
    </message>
    <message>
        <source>start the program again</source>
        <translation>reinicie el programa</translation>
    </message>
    <message>
        <source>start the run again</source>
        <translation>vuelva a iniciar la ejecución</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 14</source>
        <translation>el servidor es anterior a PostgreSQL 14</translation>
    </message>
    <message>
        <source>give postgresql://USER@HOST:PORT/DATABASE; what is special in a name is written %XX</source>
        <translation>indique postgresql://USUARIO@HOST:PUERTO/BASE; un carácter especial en un nombre se escribe %XX</translation>
    </message>
    <message>
        <source>leave it out, and name the server&apos;s authority with sslrootcert=FILE if it is your own</source>
        <translation>quítelo y, si es propia, indique la autoridad del servidor con sslrootcert=ARCHIVO</translation>
    </message>
    <message>
        <source>this database holds tables of another program</source>
        <translation>esta base de datos contiene tablas de otro programa</translation>
    </message>
    <message>
        <source>give the store a database of its own</source>
        <translation>dé al almacén una base de datos propia</translation>
    </message>
    <message>
        <source>use the program that made it, or put a backup in its place</source>
        <translation>use el programa que lo creó o restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>stopped: nothing was copied</source>
        <translation>detenido: no se copió nada</translation>
    </message>
    <message>
        <source>there is no store to copy</source>
        <translation>no hay ningún almacén que copiar</translation>
    </message>
    <message>
        <source>mend the path</source>
        <translation>corrija la ruta</translation>
    </message>
    <message>
        <source>the store to copy to holds something already</source>
        <translation>el almacén de destino ya contiene algo</translation>
    </message>
    <message>
        <source>give a new path or an empty database</source>
        <translation>indique una ruta nueva o una base de datos vacía</translation>
    </message>
    <message>
        <source>the store to copy is empty</source>
        <translation>el almacén que se copia está vacío</translation>
    </message>
    <message>
        <source>mend its URL</source>
        <translation>corrija su URL</translation>
    </message>
    <message>
        <source>see `aicmo events verify`; nothing was copied</source>
        <translation>véase `aicmo events verify`; no se copió nada</translation>
    </message>
    <message>
        <source>the rate of the account cannot be kept: %1</source>
        <translation>no se puede respetar el ritmo de la cuenta: %1</translation>
    </message>
    <message>
        <source>single contents</source>
        <translation>contenidos sueltos</translation>
    </message>
    <message>
        <source>a worker sends, and execution is disabled</source>
        <translation>un worker envía, y la ejecución está desactivada</translation>
    </message>
    <message>
        <source>set EXECUTION_ENABLED=true for it</source>
        <translation>defina EXECUTION_ENABLED=true para él</translation>
    </message>
    <message>
        <source>a worker sends, and dry run is on</source>
        <translation>un worker envía, y la simulación está activada</translation>
    </message>
    <message>
        <source>set EXECUTION_DRY_RUN=false for it</source>
        <translation>defina EXECUTION_DRY_RUN=false para él</translation>
    </message>
    <message>
        <source>the lease for sending has run out: another program may have gone on with the run</source>
        <translation>el permiso para enviar ha caducado: puede que otro programa haya continuado la ejecución</translation>
    </message>
    <message>
        <source>let it come to its end, or cancel it</source>
        <translation>deje que termine o cancélela</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>No text that was meant to be replaced is left.</source>
        <translation>No queda ningún texto que hubiera que sustituir.</translation>
    </message>
    <message>
        <source>No word in brackets or in capitals looks like one that was to be replaced (&quot;[NAME]&quot;, &quot;XXX&quot;).</source>
        <translation>Ninguna palabra entre corchetes o en mayúsculas parece pendiente de sustituir («[NAME]», «XXX»).</translation>
    </message>
    <message>
        <source>Every contact has a value in the fields that a text prints.</source>
        <translation>Cada contacto tiene un valor en los campos que muestra un texto.</translation>
    </message>
    <message>
        <source>A time is one that the clocks of the project show: none is skipped when they go forward.</source>
        <translation>Una hora es de las que marcan los relojes del proyecto: ninguna se salta al adelantarlos.</translation>
    </message>
    <message>
        <source>The offset of a time is that of the project&apos;s time zone on that day.</source>
        <translation>El desfase de una hora es el de la zona horaria del proyecto ese día.</translation>
    </message>
    <message>
        <source>A time that has passed is one at which the content was sent.</source>
        <translation>Una hora ya pasada es una en la que se envió el contenido.</translation>
    </message>
    <message>
        <source>All links of a project name one campaign in utm_campaign.</source>
        <translation>Todos los enlaces de un proyecto nombran una misma campaña en utm_campaign.</translation>
    </message>
    <message>
        <source>When links of a project carry utm_campaign, all links to the client&apos;s site do.</source>
        <translation>Si hay enlaces de un proyecto con utm_campaign, lo llevan todos los enlaces al sitio del cliente.</translation>
    </message>
    <message>
        <source>Every row of an audience has one valid address, once.</source>
        <translation>Cada fila de una audiencia tiene una dirección válida, una sola vez.</translation>
    </message>
    <message>
        <source>An audience has contacts.</source>
        <translation>Una audiencia tiene contactos.</translation>
    </message>
    <message>
        <source>Everybody in an audience that tells of consent has given it; who has not gets nothing.</source>
        <translation>En una audiencia que indica el consentimiento, todos lo han dado; quien no, no recibe nada.</translation>
    </message>
    <message>
        <source>Texts are UTF-8.</source>
        <translation>Los textos son UTF-8.</translation>
    </message>
    <message>
        <source>The recipients of a content can be read.</source>
        <translation>Los destinatarios de un contenido se pueden leer.</translation>
    </message>
    <message>
        <source>What is sent is, byte for byte, what was approved.</source>
        <translation>Lo que se envía es, byte a byte, lo que se aprobó.</translation>
    </message>
    <message>
        <source>An approval covers every item of its content.</source>
        <translation>Una aprobación abarca todos los elementos de su contenido.</translation>
    </message>
    <message>
        <source>A content goes out through the account that its approval was given for.</source>
        <translation>Un contenido sale por la cuenta para la que se aprobó.</translation>
    </message>
    <message>
        <source>A content holds what its channel needs.</source>
        <translation>Un contenido tiene lo que necesita su canal.</translation>
    </message>
    <message>
        <source>A row of an audience has one valid address and as many cells as the header.</source>
        <translation>Una fila de una audiencia tiene una dirección válida y tantas celdas como la cabecera.</translation>
    </message>
    <message>
        <source>An address stands in an audience once; the first row is used.</source>
        <translation>Una dirección figura una sola vez en una audiencia; se usa la primera fila.</translation>
    </message>
    <message>
        <source>A template follows the rules of the Liquid language.</source>
        <translation>Una plantilla sigue las reglas del lenguaje Liquid.</translation>
    </message>
    <message>
        <source>Everything that a template prints is defined, or has a default.</source>
        <translation>Todo lo que muestra una plantilla está definido o tiene un valor por defecto.</translation>
    </message>
    <message>
        <source>A template renders without an error.</source>
        <translation>Una plantilla se ejecuta sin errores.</translation>
    </message>
    <message>
        <source>A picture has at most %1 pixels: a small file can ask for gigabytes of memory.</source>
        <translation>Una imagen tiene como máximo %1 píxeles: un archivo pequeño puede pedir gigabytes de memoria.</translation>
    </message>
    <message>
        <source>A picture has at most %1 bytes.</source>
        <translation>Una imagen tiene como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>An email has a valid sender address.</source>
        <translation>Un correo tiene una dirección de remitente válida.</translation>
    </message>
    <message>
        <source>An email goes to a valid address.</source>
        <translation>Un correo va a una dirección válida.</translation>
    </message>
    <message>
        <source>A reply address is a valid address.</source>
        <translation>Una dirección de respuesta es una dirección válida.</translation>
    </message>
    <message>
        <source>No header field holds CR, LF, NUL or another control character.</source>
        <translation>Ningún campo de cabecera contiene CR, LF, NUL ni otro carácter de control.</translation>
    </message>
    <message>
        <source>No text holds NUL.</source>
        <translation>Ningún texto contiene NUL.</translation>
    </message>
    <message>
        <source>An email says something.</source>
        <translation>Un correo dice algo.</translation>
    </message>
    <message>
        <source>The file of the HTML is in the project.</source>
        <translation>El archivo del HTML está en el proyecto.</translation>
    </message>
    <message>
        <source>An HTML email has a text alternative of its own.</source>
        <translation>Un correo HTML tiene su propia versión de texto.</translation>
    </message>
    <message>
        <source>An email has a subject.</source>
        <translation>Un correo tiene asunto.</translation>
    </message>
    <message>
        <source>Subjects of up to %1 characters are shown whole on phones; the first words should say it.</source>
        <translation>Los asuntos de hasta %1 caracteres se ven enteros en el teléfono; las primeras palabras deben decirlo.</translation>
    </message>
    <message>
        <source>A preheader of at least %1 characters fills its place; a shorter one is followed by body text.</source>
        <translation>Un texto de vista previa de al menos %1 caracteres llena su sitio; a uno más corto le sigue el cuerpo.</translation>
    </message>
    <message>
        <source>No inbox shows more than about %1 characters of a preheader.</source>
        <translation>Ninguna bandeja muestra más de unos %1 caracteres del texto de vista previa.</translation>
    </message>
    <message>
        <source>Gmail clips long HTML; above %1 bytes it is close to that.</source>
        <translation>Gmail recorta el HTML largo; por encima de %1 bytes está cerca.</translation>
    </message>
    <message>
        <source>Gmail clips HTML above about %1 bytes.</source>
        <translation>Gmail recorta el HTML por encima de unos %1 bytes.</translation>
    </message>
    <message>
        <source>Mail programs of phones clip HTML above about %1 bytes.</source>
        <translation>Los programas de correo de los teléfonos recortan el HTML por encima de unos %1 bytes.</translation>
    </message>
    <message>
        <source>Many servers refuse messages above %1 bytes.</source>
        <translation>Muchos servidores rechazan mensajes de más de %1 bytes.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text, empty if it is decoration.</source>
        <translation>Cada imagen tiene un texto alternativo, vacío si es decorativa.</translation>
    </message>
    <message>
        <source>Pictures from the web come from https addresses.</source>
        <translation>Las imágenes de la web vienen de direcciones https.</translation>
    </message>
    <message>
        <source>Links lead to https addresses.</source>
        <translation>Los enlaces llevan a direcciones https.</translation>
    </message>
    <message>
        <source>A link is a whole address: a mail program knows no page that it could be relative to.</source>
        <translation>Un enlace es una dirección completa: un programa de correo no conoce ninguna página de referencia.</translation>
    </message>
    <message>
        <source>A picture is a file of the project or has an https address.</source>
        <translation>Una imagen es un archivo del proyecto o tiene una dirección https.</translation>
    </message>
    <message>
        <source>The pictures that the HTML names are in the project.</source>
        <translation>Las imágenes que nombra el HTML están en el proyecto.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes.</source>
        <translation>Las imágenes son archivos PNG, JPEG, GIF o WebP íntegros, dentro de los límites de image.pixels e image.bytes.</translation>
    </message>
    <message>
        <source>Attachments are files of the project.</source>
        <translation>Los adjuntos son archivos del proyecto.</translation>
    </message>
    <message>
        <source>The unsubscribe address is one https address, or a mailto address, or one of each.</source>
        <translation>La dirección de baja es una dirección https, una mailto o una de cada.</translation>
    </message>
    <message>
        <source>Marketing email offers one-click unsubscription by an https address.</source>
        <translation>El correo de marketing ofrece la baja en un clic por una dirección https.</translation>
    </message>
    <message>
        <source>From %1 recipients on, Gmail and Yahoo demand one-click unsubscription.</source>
        <translation>A partir de %1 destinatarios, Gmail y Yahoo exigen la baja en un clic.</translation>
    </message>
    <message>
        <source>Nobody gets the same message from two contents.</source>
        <translation>Nadie recibe el mismo mensaje de dos contenidos.</translation>
    </message>
    <message>
        <source>Nobody gets one subject twice.</source>
        <translation>Nadie recibe dos veces el mismo asunto.</translation>
    </message>
    <message>
        <source>A post says something.</source>
        <translation>Una publicación dice algo.</translation>
    </message>
    <message>
        <source>A post holds no control character but the line feed.</source>
        <translation>Una publicación no contiene caracteres de control salvo el salto de línea.</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters, digits and underscores.</source>
        <translation>Un hashtag es una sola palabra de letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>A link is an https address.</source>
        <translation>Un enlace es una dirección https.</translation>
    </message>
    <message>
        <source>Links in a post lead to https addresses.</source>
        <translation>Los enlaces de una publicación llevan a direcciones https.</translation>
    </message>
    <message>
        <source>The pictures of a post are files of the project.</source>
        <translation>Las imágenes de una publicación son archivos del proyecto.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes; videos and documents cannot be posted.</source>
        <translation>Las imágenes son archivos PNG, JPEG, GIF o WebP íntegros, dentro de los límites de image.pixels e image.bytes; no se pueden publicar vídeos ni documentos.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text.</source>
        <translation>Cada imagen tiene un texto alternativo.</translation>
    </message>
    <message>
        <source>A text is posted once to a channel: services refuse or hide a repetition.</source>
        <translation>Un texto se publica una sola vez en un canal: los servicios rechazan u ocultan la repetición.</translation>
    </message>
    <message>
        <source>A post has at most %1 characters.</source>
        <translation>Una publicación tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The text has at most %1 percent of the characters that are allowed.</source>
        <translation>El texto tiene como máximo el %1 por ciento de los caracteres permitidos.</translation>
    </message>
    <message>
        <source>Pictures are uploaded, so each is a file of the project.</source>
        <translation>Las imágenes se suben, así que cada una es un archivo del proyecto.</translation>
    </message>
    <message>
        <source>Pictures are JPEG, PNG or GIF.</source>
        <translation>Las imágenes son JPEG, PNG o GIF.</translation>
    </message>
    <message>
        <source>A picture has fewer than %1 pixels.</source>
        <translation>Una imagen tiene menos de %1 píxeles.</translation>
    </message>
    <message>
        <source>A post shows at most %1 pictures.</source>
        <translation>Una publicación muestra como máximo %1 imágenes.</translation>
    </message>
    <message>
        <source>A caption has at most %1 characters.</source>
        <translation>Un pie de foto tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A post has at most %1 hashtags.</source>
        <translation>Una publicación tiene como máximo %1 hashtags.</translation>
    </message>
    <message>
        <source>More than %1 hashtags are cut off, says a newer source.</source>
        <translation>A partir de %1 hashtags se cortan los demás, según una fuente más reciente.</translation>
    </message>
    <message>
        <source>A post has at most %1 mentions.</source>
        <translation>Una publicación tiene como máximo %1 menciones.</translation>
    </message>
    <message>
        <source>More than %1 mentions may count as spam.</source>
        <translation>Más de %1 menciones pueden contar como spam.</translation>
    </message>
    <message>
        <source>A post has a picture.</source>
        <translation>Una publicación tiene una imagen.</translation>
    </message>
    <message>
        <source>A carousel has at most %1 pictures.</source>
        <translation>Un carrusel tiene como máximo %1 imágenes.</translation>
    </message>
    <message>
        <source>The pictures of a carousel have the ratio of the first, or are cropped to it.</source>
        <translation>Las imágenes de un carrusel tienen la proporción de la primera o se recortan a ella.</translation>
    </message>
    <message>
        <source>Meta fetches each picture from a public https address.</source>
        <translation>Meta obtiene cada imagen de una dirección https pública.</translation>
    </message>
    <message>
        <source>Pictures are JPEG.</source>
        <translation>Las imágenes son JPEG.</translation>
    </message>
    <message>
        <source>A picture is at least %1 times as wide as it is tall.</source>
        <translation>Una imagen es al menos %1 veces tan ancha como alta.</translation>
    </message>
    <message>
        <source>A picture is at most %1 times as wide as it is tall.</source>
        <translation>Una imagen es como máximo %1 veces tan ancha como alta.</translation>
    </message>
    <message>
        <source>A picture narrower than %1 pixels is enlarged.</source>
        <translation>Una imagen de menos de %1 píxeles de ancho se amplía.</translation>
    </message>
    <message>
        <source>A picture broader than %1 pixels is scaled down.</source>
        <translation>Una imagen de más de %1 píxeles de ancho se reduce.</translation>
    </message>
    <message>
        <source>An alternative text has at most %1 characters.</source>
        <translation>Un texto alternativo tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A post has at most %1 weighted characters; longer ones need a paid account.</source>
        <translation>Una publicación tiene como máximo %1 caracteres ponderados; las más largas requieren una cuenta de pago.</translation>
    </message>
    <message>
        <source>An animated GIF is posted alone.</source>
        <translation>Un GIF animado se publica solo.</translation>
    </message>
    <message>
        <source>A contact is known by a valid address.</source>
        <translation>Un contacto se conoce por una dirección válida.</translation>
    </message>
    <message>
        <source>Property names are lower-case letters, digits and underscores, starting with a letter.</source>
        <translation>Los nombres de propiedad son minúsculas, cifras y guiones bajos, y empiezan por una letra.</translation>
    </message>
    <message>
        <source>A property&apos;s value has at most %1 characters and no control character but the line feed.</source>
        <translation>El valor de una propiedad tiene como máximo %1 caracteres y ningún carácter de control salvo el salto de línea.</translation>
    </message>
    <message>
        <source>A contact is synchronised with at least one property.</source>
        <translation>Un contacto se sincroniza con al menos una propiedad.</translation>
    </message>
    <message>
        <source>The engagements that can be logged are notes.</source>
        <translation>Solo se pueden registrar notas.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A note says something.</source>
        <translation>Una nota dice algo.</translation>
    </message>
</context>
</TS>
