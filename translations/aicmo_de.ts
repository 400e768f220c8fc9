<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>Import projects</source>
        <translation>Projekte importieren</translation>
    </message>
    <message>
        <source>Projects (*.aicmo *.zip *.json)</source>
        <translation>Projekte (*.aicmo *.zip *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A project folder is chosen by the project.json in it.</source>
        <translation>Ein Projektordner wird über die project.json darin gewählt.</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a project folder</source>
        <translation>Projektordner importieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the report…</source>
        <translation>Druck&amp;vorschau des Laufberichts…</translation>
    </message>
    <message>
        <source>&amp;Print the run&apos;s report…</source>
        <translation>&amp;Laufbericht drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Search &amp;projects</source>
        <translation>&amp;Projekte suchen</translation>
    </message>
    <message>
        <source>Search &amp;here</source>
        <translation>&amp;Hier suchen</translation>
    </message>
    <message>
        <source>Copy results as C&amp;SV</source>
        <translation>Ergebnisse als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>Ergebnisse als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Ergebnisse als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Plan and preview</source>
        <translation>&amp;Plan und Vorschau</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Pa&amp;ckage</source>
        <translation>P&amp;aket</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Event log of &amp;all projects</source>
        <translation>Ereignisprotokoll aller P&amp;rojekte</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Previo&amp;us region</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Theme as the &amp;desktop</source>
        <translation>Farbschema wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Farbschema</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>D&amp;unkles Farbschema</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>&amp;Normale Zeilen</translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation>&amp;Großzügige Zeilen</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Pre&amp;vious recipient</source>
        <translation>&amp;Voriger Empfänger</translation>
    </message>
    <message>
        <source>&amp;Next recipient</source>
        <translation>&amp;Nächster Empfänger</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>&amp;Test senden…</translation>
    </message>
    <message>
        <source>&amp;Approve this content</source>
        <translation>Diesen Inhalt &amp;freigeben</translation>
    </message>
    <message>
        <source>Re&amp;voke this approval</source>
        <translation>Diese Freigabe &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Build package</source>
        <translation>Paket &amp;erstellen</translation>
    </message>
    <message>
        <source>Verif&amp;y package</source>
        <translation>Paket &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Open package folder</source>
        <translation>Paket&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>&amp;Run as the bar says</source>
        <translation>L&amp;aut Leiste ausführen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped run…</source>
        <translation>Gestoppten Lauf &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>Fehl&amp;geschlagene wiederholen…</translation>
    </message>
    <message>
        <source>&amp;Ask the services about doubts</source>
        <translation>&amp;Dienste zu Ungewissem fragen</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>A&amp;ll runs of this project…</source>
        <translation>Alle &amp;Läufe dieses Projekts…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Test all accounts</source>
        <translation>Alle Konten &amp;testen</translation>
    </message>
    <message>
        <source>Su&amp;ppression list…</source>
        <translation>&amp;Sperrliste…</translation>
    </message>
    <message>
        <source>&amp;Rules of the channels…</source>
        <translation>&amp;Regeln der Kanäle…</translation>
    </message>
    <message>
        <source>&amp;Verify event log</source>
        <translation>Ereignisprotokoll &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>Ereignisse e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnostics folder…</source>
        <translation>&amp;Diagnoseordner…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Results of a run</source>
        <translation>Ergebnisse eines Laufs</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listen und Tabellen</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Stop every run</source>
        <translation>Alle Läufe stoppen</translation>
    </message>
    <message>
        <source>Failed alone</source>
        <translation>Nur fehlgeschlagene</translation>
    </message>
    <message>
        <source>In doubt alone</source>
        <translation>Nur ungewisse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile möglich ist</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Hoch, Herunter</translation>
    </message>
    <message>
        <source>Another row, and what belongs to it</source>
        <translation>Andere Zeile, und was dazu gehört</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Suchfelder</translation>
    </message>
    <message>
        <source>Approve several c&amp;ontents…</source>
        <translation>Mehrere &amp;Inhalte freigeben…</translation>
    </message>
    <message>
        <source>Revoke several approvals…</source>
        <translation>Mehrere Freigaben widerrufen…</translation>
    </message>
    <message>
        <source>&amp;What changed since the approval…</source>
        <translation>Änderun&amp;gen seit der Freigabe…</translation>
    </message>
    <message>
        <source>Print preview of the P&amp;DF…</source>
        <translation>&amp;Druckvorschau des PDF…</translation>
    </message>
    <message>
        <source>&amp;Brand of documents…</source>
        <translation>&amp;Marke der Dokumente…</translation>
    </message>
</context>
<context>
    <name>RunOutput</name>
    <message>
        <source>%1 would be sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>%1 würden gesendet, %2 fehlgeschlagen, %3 übersprungen, %4 ungewiss</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>%1 gesendet, %2 fehlgeschlagen, %3 übersprungen, %4 ungewiss</translation>
    </message>
    <message>
        <source>, %1 still to come</source>
        <translation>, %1 noch offen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domains der Empfänger</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Übersprungen, und warum</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Preview of sends</source>
        <translation>Vorschau der Sendungen</translation>
    </message>
    <message>
        <source>Report of a live run</source>
        <translation>Bericht eines Live-Laufs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>Der Lauf wurde vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>The printer does not take the report. Is it connected, and has it paper?</source>
        <translation>Der Drucker nimmt den Bericht nicht an. Ist er verbunden und hat er Papier?</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The module that shows pages is missing: %1</source>
        <translation>Das Modul zur Seitenanzeige fehlt: %1</translation>
    </message>
    <message>
        <source>The printer took no more pages</source>
        <translation>Der Drucker nahm keine weiteren Seiten an</translation>
    </message>
    <message>
        <source>Page %1 cannot be painted</source>
        <translation>Seite %1 lässt sich nicht darstellen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Folie %1 von %2</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Intake complete</source>
        <translation>Briefing vollständig</translation>
    </message>
    <message>
        <source>Strategy generated</source>
        <translation>Strategie entworfen</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Strategie freigegeben</translation>
    </message>
    <message>
        <source>Campaign defined</source>
        <translation>Kampagne festgelegt</translation>
    </message>
    <message>
        <source>Creative generated</source>
        <translation>Motive entworfen</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Qualität beanstandet</translation>
    </message>
    <message>
        <source>QC approved</source>
        <translation>Qualität freigegeben</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Würde gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Ready, not approved</source>
        <translation>Bereit, nicht freigegeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Seit Freigabe geändert</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>On the suppression list</source>
        <translation>Auf der Sperrliste</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Objected to it</source>
        <translation>Hat widersprochen</translation>
    </message>
    <message>
        <source>Not approved as they are</source>
        <translation>So nicht freigegeben</translation>
    </message>
    <message>
        <source>Overdue, not confirmed</source>
        <translation>Überfällig, nicht bestätigt</translation>
    </message>
    <message>
        <source>Channel could not be used</source>
        <translation>Kanal nicht nutzbar</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Aus anderem Grund</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
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
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>für diese Sitzung</translation>
    </message>
    <message>
        <source>in a file of yours</source>
        <translation>in einer eigenen Datei</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 sets this</source>
        <translation>%1 legt dies fest</translation>
    </message>
    <message>
        <source>TLS required (STARTTLS)</source>
        <translation>TLS verlangt (STARTTLS)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Beginn an</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>In 24 Stunden</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>So many items in any 24 hours, over all projects</source>
        <translation>So viele Sendungen in je 24 Stunden, über alle Projekte</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Sendezeiten</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>Days, hours and time zone, such as Mon-Fri 09:00-18:00 Europe/Berlin</source>
        <translation>Tage, Stunden und Zeitzone, etwa Mon-Fri 09:00-18:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>A file of certificate authorities (PEM)</source>
        <translation>Datei mit Zertifizierungsstellen (PEM)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>E-Mails je Minute</translation>
    </message>
    <message>
        <source>To one domain a minute</source>
        <translation>Je Domain und Minute</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>how you call it</source>
        <translation>eigene Bezeichnung</translation>
    </message>
    <message>
        <source>A token does not tell whose it is; approvals and limits go by this name</source>
        <translation>Ein Token verrät nicht, wem es gehört; Freigaben und Grenzen richten sich nach diesem Namen</translation>
    </message>
    <message>
        <source>HubSpot token</source>
        <translation>HubSpot-Token</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>API-Pfad</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>of the default account</source>
        <translation>vom Standardkonto</translation>
    </message>
    <message>
        <source>A secret is set. Type to replace it.</source>
        <translation>Ein Geheimnis ist gesetzt. Tippen ersetzt es.</translation>
    </message>
    <message>
        <source>%1 sets this and wins over the form.</source>
        <translation>%1 legt dies fest und geht dem Formular vor.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>App to sign in with</source>
        <translation>App für die Anmeldung</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of your own app, from its page at the service</source>
        <translation>Der eigenen App, von ihrer Seite beim Dienst</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What is asked for, with blanks between</source>
        <translation>Was erbeten wird, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>As it is registered with the app: http on this machine, or a page of yours that shows the code</source>
        <translation>Wie sie bei der App eingetragen ist: http auf diesem Rechner oder eine eigene Seite, die den Code zeigt</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>the service’s own</source>
        <translation>der des Dienstes</translation>
    </message>
    <message>
        <source>from the sign-in</source>
        <translation>aus der Anmeldung</translation>
    </message>
    <message>
        <source>%1, of the default account</source>
        <translation>%1, vom Standardkonto</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountModel</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms</source>
        <translation>Getestet %1, in %2 ms</translation>
    </message>
    <message>
        <source>The default account</source>
        <translation>Das Standardkonto</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Durch die Umgebung gesetzt</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountsSection</name>
    <message>
        <source>Accounts of</source>
        <translation>Konten von</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Test all accounts</source>
        <translation>Alle Konten testen</translation>
    </message>
    <message>
        <source>Channels and their accounts</source>
        <translation>Kanäle und ihre Konten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Konto testen</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und testen</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>%1-Konto</translation>
    </message>
    <message>
        <source>The default account holds for this client. What you save here is the client’s own, whole: its secret too.</source>
        <translation>Für diesen Kunden gilt das Standardkonto. Was hier gespeichert wird, gehört ganz dem Kunden, samt Geheimnis.</translation>
    </message>
    <message>
        <source>A test takes what is saved</source>
        <translation>Getestet wird das Gespeicherte</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>Erst speichern oder verwerfen</translation>
    </message>
    <message>
        <source>Remove the %1 account of %2, with its secret?</source>
        <translation>%1-Konto von „%2“ samt Geheimnis entfernen?</translation>
    </message>
    <message>
        <source>The %1 account is removed</source>
        <translation>Das %1-Konto ist entfernt</translation>
    </message>
    <message>
        <source>Finish or cancel the sign-in first</source>
        <translation>Erst die Anmeldung beenden oder abbrechen</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>%1 is disconnected here. The consent itself is withdrawn in the account’s settings at the service.</source>
        <translation>%1 ist hier getrennt. Die Einwilligung selbst wird in den Einstellungen des Kontos beim Dienst widerrufen.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AnswerModel</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Keine Auskunft</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>Geklärt als</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>Wortlaut des Dienstes</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>As the desktop follows it at once, where the desktop tells.</source>
        <translation>„Wie der Desktop“ folgt ihm sofort, sofern der Desktop es meldet.</translation>
    </message>
    <message>
        <source>How high the rows of lists and tables are; nothing else.</source>
        <translation>Wie hoch die Zeilen in Listen und Tabellen sind, sonst nichts.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the console; the documents choose theirs for each package.</source>
        <translation>Die der Konsole; für Dokumente wird sie je Paket gewählt.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalChanges</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation>Damals %1, jetzt %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Entfallen: %1</translation>
    </message>
    <message>
        <source>With other data: %1</source>
        <translation>Mit anderen Daten: %1</translation>
    </message>
    <message>
        <source>the client&apos;s data</source>
        <translation>Daten des Kunden</translation>
    </message>
    <message>
        <source>the brand&apos;s data</source>
        <translation>Daten der Marke</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Data of the project</source>
        <translation>Projektdaten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Sendezeitpunkt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur-Text</translation>
    </message>
    <message>
        <source>Unsubscribe address</source>
        <translation>Abmeldeadresse</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>What is done in the CRM</source>
        <translation>Aktion im CRM</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Kind of engagement</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>Seit der Freigabe geändert</translation>
    </message>
    <message>
        <source>Compared with the approval of %1 by %2</source>
        <translation>Verglichen mit der Freigabe: %1, durch %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined</source>
        <translation>Entfallenes ist durchgestrichen, Neues unterstrichen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>The content, its recipients and its files are those that were approved.</source>
        <translation>Inhalt, Empfänger und Dateien sind die freigegebenen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Exact message</source>
        <translation>Genaue Nachricht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Test senden…</translation>
    </message>
    <message>
        <source>This content</source>
        <translation>Dieser Inhalt</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Diese Sendung</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Zurückgehalten: %1</translation>
    </message>
    <message>
        <source>Held back: “%1” is on the suppression list</source>
        <translation>Zurückgehalten: „%1“ steht auf der Sperrliste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have given no consent</source>
        <translation>
            <numerusform>%Ln Empfänger hat nicht eingewilligt</numerusform>
            <numerusform>%Ln Empfänger haben nicht eingewilligt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) on the suppression list</source>
        <translation>
            <numerusform>%Ln Sendung auf der Sperrliste</numerusform>
            <numerusform>%Ln Sendungen auf der Sperrliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln ungewisse Sendung</numerusform>
            <numerusform>%Ln ungewisse Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Regel vom %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Regel %1, Stand %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Sendung</numerusform>
            <numerusform>%Ln Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %L1</source>
        <translation>%L1 zeigen</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Sendung zeigen</translation>
    </message>
    <message>
        <source>Choose a content</source>
        <translation>Inhalt wählen</translation>
    </message>
    <message>
        <source>%1 items, %2, by %3.</source>
        <translation>Sendungen: %1, %2, durch %3.</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Seit Freigabe geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) differ since.</source>
        <translation>
            <numerusform>%Ln Sendung weicht seitdem ab.</numerusform>
            <numerusform>%Ln Sendungen weichen seitdem ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Nur Freigegebenes kann gesendet werden, Byte für Byte.</translation>
    </message>
    <message>
        <source>Preview sends first: an approval holds what a dry run has shown.</source>
        <translation>Zuerst die Vorschau starten: Freigegeben wird, was ein Probelauf gezeigt hat.</translation>
    </message>
    <message>
        <source>Preview sends again to approve it.</source>
        <translation>Zum Freigeben die Vorschau erneut starten.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Sendung freigeben</numerusform>
            <numerusform>%Ln Sendungen freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>No item of this content can be sent</source>
        <translation>Keine Sendung dieses Inhalts kann gesendet werden</translation>
    </message>
    <message>
        <source>Preview sends first</source>
        <translation>Zuerst Vorschau starten</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>Freigabe widerrufen</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Vorschau starten</translation>
    </message>
    <message>
        <source>Preview this project first</source>
        <translation>Zuerst Vorschau dieses Projekts</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Änderungen…</translation>
    </message>
    <message>
        <source>What changed since the approval…</source>
        <translation>Änderungen seit der Freigabe…</translation>
    </message>
    <message>
        <source>Add a note or a name</source>
        <translation>Notiz oder Namen hinzufügen</translation>
    </message>
    <message>
        <source>A second person has to approve this: %1 has changed it.</source>
        <translation>Das muss eine zweite Person freigeben: %1 hat es geändert.</translation>
    </message>
    <message>
        <source>The state that was approved is not kept any more.</source>
        <translation>Der freigegebene Stand ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 revoked by %3.</source>
        <translation>Freigabe (%1, durch %2) widerrufen durch %3.</translation>
    </message>
    <message>
        <source>A second person has to approve this, not who has changed it.</source>
        <translation>Das muss eine zweite Person freigeben, nicht wer es geändert hat.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproveContents</name>
    <message>
        <source>Approve contents</source>
        <translation>Inhalte freigeben</translation>
    </message>
    <message>
        <source>Revoke approvals</source>
        <translation>Freigaben widerrufen</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Nur Freigegebenes kann gesendet werden, Byte für Byte.</translation>
    </message>
    <message>
        <source>What is revoked is not sent until it is approved again.</source>
        <translation>Widerrufenes wird erst nach erneuter Freigabe gesendet.</translation>
    </message>
    <message>
        <source>Contents to choose</source>
        <translation>Inhalte zur Auswahl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>muss eine zweite Person freigeben</translation>
    </message>
    <message>
        <source>preview sends first</source>
        <translation>zuerst Vorschau starten</translation>
    </message>
    <message>
        <source>nothing of it can be sent</source>
        <translation>nichts davon kann gesendet werden</translation>
    </message>
    <message>
        <source>changed since the approval</source>
        <translation>seit der Freigabe geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln Sendung</numerusform>
            <numerusform>%Ln Sendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Sendung freigeben</numerusform>
            <numerusform>%Ln Sendungen freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln approval(s)</source>
        <translation>
            <numerusform>%Ln Freigabe widerrufen</numerusform>
            <numerusform>%Ln Freigaben widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproverForm</name>
    <message>
        <source>Approved by: %1</source>
        <translation>Freigegeben durch: %1</translation>
    </message>
    <message>
        <source>Name of who approves</source>
        <translation>Name der freigebenden Person</translation>
    </message>
    <message>
        <source>Note, for the log and the package</source>
        <translation>Notiz, für Protokoll und Paket</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>Notiz zur Freigabe</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AskSecretPlace</name>
    <message>
        <source>Keep the secret</source>
        <translation>Geheimnis aufbewahren</translation>
    </message>
    <message>
        <source>Where may the secret stay?</source>
        <translation>Wo darf das Geheimnis bleiben?</translation>
    </message>
    <message>
        <source>It cannot go into a keyring: %1.</source>
        <translation>In einen Schlüsselbund kann es nicht: %1.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>In memory. You enter it again after the next start.</source>
        <translation>Im Arbeitsspeicher. Nach dem nächsten Start ist es erneut einzugeben.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>In einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Not encrypted, mode 0600:
%1</source>
        <translation>Nicht verschlüsselt, Modus 0600:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So aufbewahren</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandForm</name>
    <message>
        <source>A colour is written as #1F4E79</source>
        <translation>Eine Farbe schreibt man wie #1F4E79</translation>
    </message>
    <message>
        <source>Not a picture for documents: PNG, JPEG, GIF or WebP of at most 20 million pixels</source>
        <translation>Kein Bild für Dokumente: PNG, JPEG, GIF oder WebP mit höchstens 20 Millionen Pixeln</translation>
    </message>
    <message>
        <source>At most %1; a logo 600 pixels wide is enough</source>
        <translation>Höchstens %1; ein Logo von 600 Pixeln Breite genügt</translation>
    </message>
    <message>
        <source>A font family’s name has at most 100 letters</source>
        <translation>Der Name einer Schriftfamilie hat höchstens 100 Zeichen</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Bitte aus der Liste wählen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>Primärfarbe</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Schriftfamilie</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Sprache von Dokumenten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, hoch</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, hoch</translation>
    </message>
    <message>
        <source>Not set (%1)</source>
        <translation>Nicht gesetzt (%1)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1, enough for text</source>
        <translation>Kontrast zu Weiß %1 : 1, genug für Text</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1; text takes a darker shade of it</source>
        <translation>Kontrast zu Weiß %1 : 1; Text erhält einen dunkleren Ton davon</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF or WebP, at most %1</source>
        <translation>PNG, JPEG, GIF oder WebP, höchstens %1</translation>
    </message>
    <message>
        <source>Not on this machine: documents made here are set in Inter</source>
        <translation>Auf diesem Rechner nicht vorhanden: Hier erstellte Dokumente werden in Inter gesetzt</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandSection</name>
    <message>
        <source>Brand of</source>
        <translation>Marke von</translation>
    </message>
    <message>
        <source>For documents alone, where a project’s own brand leaves a field empty. Messages, their templates and their approvals never take anything from here.</source>
        <translation>Nur für Dokumente, wo die Marke eines Projekts ein Feld leer lässt. Nachrichten, ihre Vorlagen und ihre Freigaben übernehmen nie etwas von hier.</translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Marke speichern</translation>
    </message>
    <message>
        <source>Revert the brand</source>
        <translation>Änderungen an der Marke verwerfen</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>Erst speichern oder verwerfen</translation>
    </message>
    <message>
        <source>The brand is as it was</source>
        <translation>Die Marke ist wieder wie zuvor</translation>
    </message>
    <message>
        <source>The brand is saved</source>
        <translation>Die Marke ist gespeichert</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Woche %1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ClientBox</name>
    <message>
        <source>Every client (default)</source>
        <translation>Alle Kunden (Standard)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ColourField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search commands and projects</source>
        <translation>Befehle und Projekte suchen</translation>
    </message>
    <message>
        <source>Commands and projects</source>
        <translation>Befehle und Projekte</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmLive</name>
    <message>
        <source>Send live</source>
        <translation>Live senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln item(s) live?</source>
        <translation>
            <numerusform>%Ln Sendung live senden?</numerusform>
            <numerusform>%Ln Sendungen live senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2. What is sent cannot be taken back.</source>
        <translation>%1 für %2. Gesendetes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Goes out through</source>
        <translation>Geht hinaus über</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>No account: cannot be sent</source>
        <translation>Kein Konto: nicht sendbar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Type the number of items: %1</source>
        <translation>Anzahl der Sendungen eintippen: %1</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Anzahl der Sendungen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>All %1 to be sent are approved</source>
        <translation>Alle %1 zu sendenden sind freigegeben</translation>
    </message>
    <message>
        <source>The bytes are checked again, item by item, before each hand-over.</source>
        <translation>Vor jeder Übergabe werden die Bytes erneut geprüft, Sendung für Sendung.</translation>
    </message>
    <message>
        <source>Starts 5 seconds after you confirm.</source>
        <translation>Beginnt 5 Sekunden nach der Bestätigung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send %L1 live</source>
        <translation>%L1 live senden</translation>
    </message>
    <message>
        <source>%1 of them are overdue: their time has passed</source>
        <translation>%1 davon überfällig: Zeitpunkt verstrichen</translation>
    </message>
    <message>
        <source>%1 of them are planned for later and would go out now</source>
        <translation>%1 davon für später geplant: Versand wäre jetzt</translation>
    </message>
    <message>
        <source>Their channel has no account</source>
        <translation>Ihr Kanal hat kein Konto</translation>
    </message>
    <message>
        <source>Held back, and why</source>
        <translation>Zurückgehalten, und warum</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>is not the number</source>
        <translation>ist nicht die Anzahl</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmSettle</name>
    <message>
        <source>Settle items in doubt</source>
        <translation>Ungewisse Sendungen klären</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as sent?</source>
        <translation>
            <numerusform>%Ln Sendung als gesendet klären?</numerusform>
            <numerusform>%Ln Sendungen als gesendet klären?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as not sent?</source>
        <translation>
            <numerusform>%Ln Sendung als nicht gesendet klären?</numerusform>
            <numerusform>%Ln Sendungen als nicht gesendet klären?</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as sent and are never sent again. Who did not get it gets nothing.</source>
        <translation>Sie gelten als gesendet und werden nie erneut gesendet. Wer nichts bekam, bekommt nichts.</translation>
    </message>
    <message>
        <source>They can be sent again. Who did get it, and you say did not, gets it twice.</source>
        <translation>Sie können erneut gesendet werden. Wer doch etwas bekam, bekommt es zweimal.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Settle %L1 as sent</source>
        <translation>%L1 als gesendet klären</translation>
    </message>
    <message>
        <source>Settle %L1 as not sent</source>
        <translation>%L1 als nicht gesendet klären</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectFlow</name>
    <message>
        <source>AICMO Console cannot listen for the browser’s answer: %1</source>
        <translation>AICMO Console kann nicht auf die Antwort des Browsers warten: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectionBox</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The service takes this sign-in no more: the consent was withdrawn or ran out. Connect again.</source>
        <translation>Der Dienst nimmt diese Anmeldung nicht mehr an: Die Einwilligung wurde widerrufen oder ist abgelaufen. Neu verbinden.</translation>
    </message>
    <message>
        <source>The access ended on %1. Connect again.</source>
        <translation>Der Zugriff endete am %1. Neu verbinden.</translation>
    </message>
    <message>
        <source>Renewed by itself.</source>
        <translation>Wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>The sign-in ends %1, on %2.</source>
        <translation>Die Anmeldung endet %1, am %2.</translation>
    </message>
    <message>
        <source>Ends %1, on %2; then you connect again.</source>
        <translation>Endet %1, am %2; danach neu verbinden.</translation>
    </message>
    <message>
        <source>The service tells no end.</source>
        <translation>Der Dienst nennt kein Ende.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Code or address</source>
        <translation>Code oder Adresse</translation>
    </message>
    <message>
        <source>Code, or the address where the browser ended</source>
        <translation>Code oder die Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser noch einmal öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Instagram’s sign-in comes back to no program on this machine. Make a token that lives for 60 days with your app at Meta, and paste it here.</source>
        <translation>Die Anmeldung bei Instagram kehrt zu keinem Programm auf diesem Rechner zurück. Mit der eigenen App bei Meta ein Token erzeugen, das 60 Tage gilt, und hier einfügen.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>Erst speichern oder verwerfen</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Durch die Umgebung gesetzt</translation>
    </message>
    <message>
        <source>%1 sets this and wins over a sign-in.</source>
        <translation>%1 legt dies fest und geht einer Anmeldung vor.</translation>
    </message>
    <message>
        <source>The default account holds for this client.</source>
        <translation>Für diesen Kunden gilt das Standardkonto.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connect opens the browser, where you sign in at %1 and allow the access. The app there has to have this redirect address: %2</source>
        <translation>„Verbinden“ öffnet den Browser; dort bei %1 anmelden und den Zugriff erlauben. Bei der App dort muss diese Weiterleitungsadresse eingetragen sein: %2</translation>
    </message>
    <message>
        <source>To sign in with the browser, enter the client id of your app at %1 below and save. Or paste a token.</source>
        <translation>Für die Anmeldung im Browser unten die Client-ID der eigenen App bei %1 eintragen und speichern. Oder ein Token einfügen.</translation>
    </message>
    <message>
        <source>The access ran out</source>
        <translation>Der Zugriff ist abgelaufen</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs it will be refused; connect again and leave it allowed.</source>
        <translation>Erbeten und nicht erlaubt: %1. Was das braucht, wird abgelehnt; neu verbinden und es erlaubt lassen.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Wartet auf den Browser …</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Fragt den Dienst …</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow the access.</source>
        <translation>Im Browser anmelden und den Zugriff erlauben.</translation>
    </message>
    <message>
        <source>The browser could not be opened: copy the address into one.</source>
        <translation>Der Browser ließ sich nicht öffnen: die Adresse in einen kopieren.</translation>
    </message>
    <message>
        <source>The answer comes by itself. Should the browser show an error at its end, paste its address here.</source>
        <translation>Die Antwort kommt von selbst. Zeigt der Browser am Ende einen Fehler, dessen Adresse hier einfügen.</translation>
    </message>
    <message>
        <source>The page at the end shows a code: paste it here.</source>
        <translation>Die letzte Seite zeigt einen Code: hier einfügen.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Noch %1.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came, and was refused.</source>
        <translation>Eine Antwort auf eine andere Anmeldung kam und wurde abgewiesen.</translation>
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
            <numerusform>%Ln Sendung</numerusform>
            <numerusform>%Ln Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CountTiles</name>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Sendungen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmChangeModel</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>Kein solcher Kontakt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Now in the CRM</source>
        <translation>Jetzt im CRM</translation>
    </message>
    <message>
        <source>Will be set to</source>
        <translation>Wird gesetzt auf</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmPane</name>
    <message>
        <source>The CRM does not take the token</source>
        <translation>Das CRM nimmt das Token nicht an</translation>
    </message>
    <message>
        <source>The token may not read contacts</source>
        <translation>Das Token darf keine Kontakte lesen</translation>
    </message>
    <message>
        <source>The CRM asks to wait</source>
        <translation>Das CRM bittet zu warten</translation>
    </message>
    <message>
        <source>The CRM cannot be reached</source>
        <translation>Das CRM ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The CRM cannot be read</source>
        <translation>Das CRM kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>CRM fields</source>
        <translation>CRM-Felder</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Compare with the CRM</source>
        <translation>Mit dem CRM vergleichen</translation>
    </message>
    <message>
        <source>Reading from the CRM…</source>
        <translation>Liest aus dem CRM …</translation>
    </message>
    <message>
        <source>Only reads; nothing is written.</source>
        <translation>Liest nur; geschrieben wird nichts.</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>Es gibt keinen Datensatz</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>What the CRM holds now is read only when you ask for it.</source>
        <translation>Was jetzt im CRM steht, wird nur auf Ihren Wunsch gelesen.</translation>
    </message>
    <message>
        <source>Tried at %1.</source>
        <translation>Versucht um %1.</translation>
    </message>
    <message>
        <source>No CRM account is set for this client</source>
        <translation>Für diesen Kunden ist kein CRM-Konto eingerichtet</translation>
    </message>
    <message>
        <source>Read again in %1.</source>
        <translation>In %1 erneut lesen.</translation>
    </message>
    <message>
        <source>No such contact: the note would be refused</source>
        <translation>Kein solcher Kontakt: Die Notiz würde abgelehnt</translation>
    </message>
    <message>
        <source>New contact: it would be created</source>
        <translation>Neuer Kontakt: Er würde angelegt</translation>
    </message>
    <message>
        <source>The contact is there; the note is added to it</source>
        <translation>Der Kontakt ist da; die Notiz kommt hinzu</translation>
    </message>
    <message>
        <source>The CRM holds these values already</source>
        <translation>Diese Werte stehen schon im CRM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties would change</source>
        <translation>
            <numerusform>%Ln Eigenschaft würde sich ändern</numerusform>
            <numerusform>%Ln Eigenschaften würden sich ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>As the CRM said at %1 (%2).</source>
        <translation>Auskunft des CRM um %1 (%2).</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DetailFields</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Details des Ereignisses</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>content id</source>
        <translation>Inhalts-ID</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>created at</source>
        <translation>angelegt am</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>item id</source>
        <translation>Sendungs-ID</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>items in doubt</source>
        <translation>ungewisse Sendungen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>platform post id</source>
        <translation>Beitrags-ID der Plattform</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>project digest</source>
        <translation>Prüfsumme des Projekts</translation>
    </message>
    <message>
        <source>project id</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>run id</source>
        <translation>Lauf-ID</translation>
    </message>
    <message>
        <source>scheduled at</source>
        <translation>geplant für</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>success</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>total</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtAnswers</name>
    <message>
        <source>Answers of the services</source>
        <translation>Antworten der Dienste</translation>
    </message>
    <message>
        <source>What the services said</source>
        <translation>Was die Dienste sagten</translation>
    </message>
    <message>
        <source>Asked at %1: %2</source>
        <translation>Gefragt um %1: %2</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>Wortlaut des Dienstes</translation>
    </message>
    <message>
        <source>What a service could not tell stays in doubt until you settle it. All of it is in the event log.</source>
        <translation>Was ein Dienst nicht sagen konnte, bleibt ungewiss, bis Sie es klären. Alles steht im Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtBanner</name>
    <message numerus="yes">
        <source>%Ln was/were sent</source>
        <translation>
            <numerusform>%Ln wurde gesendet</numerusform>
            <numerusform>%Ln wurden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not sent</source>
        <translation>
            <numerusform>%Ln wurde nicht gesendet</numerusform>
            <numerusform>%Ln wurden nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in doubt</source>
        <translation>
            <numerusform>%Ln bleibt ungewiss</numerusform>
            <numerusform>%Ln bleiben ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers…</source>
        <translation>Antworten zeigen…</translation>
    </message>
    <message>
        <source>Ask the services</source>
        <translation>Dienste fragen</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Fragen stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the answers of the services</source>
        <translation>Antworten der Dienste schließen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Another project’s doubts are being asked about</source>
        <translation>Gerade wird zu Ungewissem eines anderen Projekts gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln ungewisse Sendung</numerusform>
            <numerusform>%Ln ungewisse Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services: %L1 answered</source>
        <translation>Dienste werden gefragt: %L1 beantwortet</translation>
    </message>
    <message>
        <source>They are only asked what they have. Nothing is sent.</source>
        <translation>Gefragt wird nur, was dort vorliegt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Nothing of this run is in doubt any more</source>
        <translation>In diesem Lauf ist nichts mehr ungewiss</translation>
    </message>
    <message>
        <source>Asked about %L1 until it was stopped at %2: %3</source>
        <translation>Nach %L1 gefragt, um %2 gestoppt: %3</translation>
    </message>
    <message>
        <source>Asked about %L1 at %2: %3</source>
        <translation>Nach %L1 gefragt um %2: %3</translation>
    </message>
    <message>
        <source>The answer was lost. They may have arrived, and are not sent again until that is settled.</source>
        <translation>Die Antwort ging verloren. Vielleicht sind sie angekommen; bis zur Klärung werden sie nicht erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EmailCanvas</name>
    <message>
        <source>Message preview</source>
        <translation>Vorschau der Nachricht</translation>
    </message>
    <message>
        <source>As a browser shows it. No script runs, nothing is loaded from outside.</source>
        <translation>Wie im Browser. Kein Skript läuft, nichts wird von außen geladen.</translation>
    </message>
    <message>
        <source>Simplified view: columns and backgrounds may differ. Nothing is loaded from outside.</source>
        <translation>Vereinfachte Ansicht: Spalten und Hintergründe können abweichen. Nichts wird von außen geladen.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventsPage</name>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify event log</source>
        <translation>Ereignisprotokoll prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Kein Ereignis gewählt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Ereignisprotokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Event details as JSON</source>
        <translation>Details des Ereignisses als JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in %1 ms</source>
        <translation>Gefunden in %1 ms</translation>
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
        <translation>Ein Mailserver lässt sich nicht fragen. Die Message-ID in seinem Protokoll suchen: Kam sie dort in die Warteschlange, wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent by asking. If the service has it, it was sent.</source>
        <translation>Fragen sendet nichts. Hat der Dienst die Sendung, wurde sie gesendet.</translation>
    </message>
    <message>
        <source>It may still appear. “Not there” settles it from %1 on: ask again then.</source>
        <translation>Sie kann noch auftauchen. „Nicht da“ klärt sie erst ab %1: dann erneut fragen.</translation>
    </message>
    <message>
        <source>Look at the account yourself: if it is there, it was sent.</source>
        <translation>Im Konto selbst nachsehen: Ist sie dort, wurde sie gesendet.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>Gefunden, %1</translation>
    </message>
    <message>
        <source>Not there, %1</source>
        <translation>Nicht da, %1</translation>
    </message>
    <message>
        <source>Cannot say, %1</source>
        <translation>Keine Auskunft, %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Gesendet als</translation>
    </message>
    <message>
        <source>The service’s word</source>
        <translation>Auskunft des Dienstes</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Dienst fragen</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Wurde gesendet</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>Wurde nicht gesendet</translation>
    </message>
    <message>
        <source>Only “not sent” makes an item sendable again. Both go into the event log.</source>
        <translation>Nur „nicht gesendet“ macht eine Sendung wieder sendbar. Beides kommt ins Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>1 of %L1 chosen</source>
        <translation>1 von %L1 gewählt</translation>
    </message>
    <message>
        <source>Ask about these %L1</source>
        <translation>Nach diesen %L1 fragen</translation>
    </message>
    <message>
        <source>%L1 were sent…</source>
        <translation>%L1 wurden gesendet…</translation>
    </message>
    <message>
        <source>%L1 were not sent…</source>
        <translation>%L1 wurden nicht gesendet…</translation>
    </message>
    <message>
        <source>The services are being asked</source>
        <translation>Die Dienste werden gefragt</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiCard</name>
    <message>
        <source>, planned %1</source>
        <translation>, geplant %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>, Ist %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>unter Plan</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 unter Plan</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Enter or a click: as a table</source>
        <translation>Enter oder Klick: als Tabelle</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::LoopbackListener</name>
    <message>
        <source>port %1 of this machine: %2</source>
        <translation>Port %1 dieses Rechners: %2</translation>
    </message>
    <message>
        <source>Not for this</source>
        <translation>Dafür nicht</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
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
        <translation>Ereignisprotokoll noch nicht geprüft</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 – AICMO Console</source>
        <translation>%1 – AICMO Console</translation>
    </message>
    <message>
        <source>The language cannot be changed while a run or a package is under way. Choose it again when that is over.</source>
        <translation>Die Sprache lässt sich nicht ändern, solange ein Lauf im Gange ist oder ein Paket entsteht. Danach bitte erneut wählen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A run of this project is going on. It can be archived when that is over.</source>
        <translation>In diesem Projekt ist ein Lauf im Gange. Archivieren geht, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>“%1” is archived</source>
        <translation>„%1“ ist archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) imported</source>
        <translation>
            <numerusform>%Ln Projekt importiert</numerusform>
            <numerusform>%Ln Projekte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Nicht importiert:</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Projekt exportieren</translation>
    </message>
    <message>
        <source>AICMO projects (*.aicmo *.zip)</source>
        <translation>AICMO-Projekte (*.aicmo *.zip)</translation>
    </message>
    <message>
        <source>Live, paused at %1 %</source>
        <translation>Live, pausiert bei %1 %</translation>
    </message>
    <message>
        <source>Preview, paused at %1 %</source>
        <translation>Vorschau, pausiert bei %1 %</translation>
    </message>
    <message>
        <source>Live, %1 %</source>
        <translation>Live, %1 %</translation>
    </message>
    <message>
        <source>Preview, %1 %</source>
        <translation>Vorschau, %1 %</translation>
    </message>
    <message>
        <source>Live run of %1</source>
        <translation>Live-Lauf von %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) open</source>
        <translation>
            <numerusform>%Ln Verbindung offen</numerusform>
            <numerusform>%Ln Verbindungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Dienste werden gefragt</translation>
    </message>
    <message>
        <source>All connections closed</source>
        <translation>Alle Verbindungen geschlossen</translation>
    </message>
    <message>
        <source>No connection opened since start</source>
        <translation>Keine Verbindung seit dem Start</translation>
    </message>
    <message>
        <source>The services were asked: %1</source>
        <translation>Die Dienste wurden gefragt: %1</translation>
    </message>
    <message>
        <source>Verifying the event log…</source>
        <translation>Ereignisprotokoll wird geprüft…</translation>
    </message>
    <message>
        <source>Event log cannot be read</source>
        <translation>Ereignisprotokoll nicht lesbar</translation>
    </message>
    <message>
        <source>Event log verified to #%1</source>
        <translation>Ereignisprotokoll geprüft bis #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1</source>
        <translation>Ereignisprotokoll verändert bei #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1: %2</source>
        <translation>Ereignisprotokoll verändert bei #%1: %2</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Zuerst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Noch kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ModeBlock</name>
    <message>
        <source>Execution is off. Previews work.</source>
        <translation>Ausführung ist aus. Vorschauen gehen.</translation>
    </message>
    <message>
        <source>Dry run, no connection is opened</source>
        <translation>Probelauf, keine Verbindung wird geöffnet</translation>
    </message>
    <message>
        <source>Previews still work</source>
        <translation>Vorschauen gehen weiterhin</translation>
    </message>
    <message>
        <source>Dry run, no connection</source>
        <translation>Probelauf, keine Verbindung</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>Vorschau: kein Versand</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sends to real people</source>
        <translation>Sendet an echte Menschen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::OverviewPage</name>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Was wir sagen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, beside what they are about on the plan page</source>
        <translation>
            <numerusform>und %Ln weiteres, auf der Planseite beim jeweiligen Inhalt</numerusform>
            <numerusform>und %Ln weitere, auf der Planseite beim jeweiligen Inhalt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %Ln item(s)</source>
        <translation>
            <numerusform>stoppt %Ln Sendung</numerusform>
            <numerusform>stoppt %Ln Sendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weakens %Ln item(s)</source>
        <translation>
            <numerusform>schwächt %Ln Sendung</numerusform>
            <numerusform>schwächt %Ln Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Regel vom %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Regel %1, Stand %2</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Sendung zeigen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Strategie freigegeben</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>QC</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Ausgeliefert</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Qualität beanstandet</translation>
    </message>
    <message>
        <source>Set state: %1</source>
        <translation>Stand setzen: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>The project has no strategy text yet.</source>
        <translation>Das Projekt hat noch keinen Strategietext.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackageCard</name>
    <message>
        <source>Built</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed</source>
        <translation>Die Datei dorthin ziehen, wo sie gebraucht wird</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>%1 im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 copied: paste it where files are taken</source>
        <translation>%1 kopiert: einfügen, wo Dateien angenommen werden</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackagePage</name>
    <message>
        <source>No package yet</source>
        <translation>Noch kein Paket</translation>
    </message>
    <message>
        <source>Build package writes the strategy as PDF, the deck for PowerPoint and a web summary, with a manifest that says what they were made from.</source>
        <translation>„Paket erstellen“ schreibt die Strategie als PDF, die Präsentation für PowerPoint und eine Zusammenfassung fürs Web, dazu ein Manifest, das sagt, woraus sie entstanden.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>PDF strategy</source>
        <translation>PDF-Strategie</translation>
    </message>
    <message>
        <source>PowerPoint deck</source>
        <translation>PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>HTML summary</source>
        <translation>HTML-Zusammenfassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>Fixed words, numbers and dates; the project&apos;s own texts stay as they are</source>
        <translation>Feste Wörter, Zahlen und Daten; die eigenen Texte des Projekts bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Say what changed since the last package</source>
        <translation>Änderungen seit dem letzten Paket nennen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, hoch</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, hoch</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>Archiv-PDF (PDF/A)</translation>
    </message>
    <message>
        <source>PDF/A-1b: everything that the pages need is in the file, for years to come</source>
        <translation>PDF/A-1b: Alles, was die Seiten brauchen, steckt in der Datei, auf Jahre hinaus</translation>
    </message>
    <message>
        <source>Build package</source>
        <translation>Paket erstellen</translation>
    </message>
    <message>
        <source>Package progress</source>
        <translation>Fortschritt des Pakets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel package</source>
        <translation>Paket abbrechen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify package</source>
        <translation>Paket prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Package history</source>
        <translation>Verlauf der Pakete</translation>
    </message>
    <message>
        <source>Cancelled. The last package is as it was.</source>
        <translation>Abgebrochen. Das letzte Paket ist unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Package built: %Ln document(s)</source>
        <translation>
            <numerusform>Paket erstellt: %Ln Dokument</numerusform>
            <numerusform>Paket erstellt: %Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the package could not be built</source>
        <translation>Ein Teil des Pakets ließ sich nicht erstellen</translation>
    </message>
    <message>
        <source>The package could not be built</source>
        <translation>Das Paket ließ sich nicht erstellen</translation>
    </message>
    <message>
        <source>There is no package yet</source>
        <translation>Es gibt noch kein Paket</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Every file matches its manifest</source>
        <translation>Jede Datei entspricht ihrem Manifest</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln Datei weicht ab</numerusform>
            <numerusform>%Ln Dateien weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft um %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the PDF…</source>
        <translation>PDF drucken…</translation>
    </message>
    <message>
        <source>There is no PDF to show</source>
        <translation>Es gibt kein PDF zum Anzeigen</translation>
    </message>
    <message>
        <source>%1 was printed</source>
        <translation>%1 wurde gedruckt</translation>
    </message>
    <message>
        <source>First package</source>
        <translation>Erstes Paket</translation>
    </message>
    <message>
        <source>The project before it is not kept any more</source>
        <translation>Der Projektstand davor ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Same project as before</source>
        <translation>Projekt wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln content(s)</source>
        <translation>
            <numerusform>%Ln Inhalt</numerusform>
            <numerusform>%Ln Inhalte</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>creatives</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>strategy text</source>
        <translation>Strategietext</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>andere Felder</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>primary colour</source>
        <translation>Primärfarbe</translation>
    </message>
    <message>
        <source>accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>Schriftfamilie</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Default of the agency: %1</source>
        <translation>Vorgabe der Agentur: %1</translation>
    </message>
    <message>
        <source>Every package that is built stands here, to be opened and verified again.</source>
        <translation>Jedes erstellte Paket steht hier und lässt sich wieder öffnen und prüfen.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PartLines</name>
    <message>
        <source>%1 progress</source>
        <translation>Fortschritt: %1</translation>
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
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanPage</name>
    <message>
        <source>Suppressed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Filter plan items</source>
        <translation>Sendungen filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Test senden…</translation>
    </message>
    <message>
        <source>This content has no approval to revoke</source>
        <translation>Dieser Inhalt hat keine Freigabe zum Widerrufen</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>Keine Sendung passt.</translation>
    </message>
    <message>
        <source>Choose an email first</source>
        <translation>Zuerst eine E-Mail wählen</translation>
    </message>
    <message>
        <source>Test sent to %1</source>
        <translation>Test an %1 gesendet</translation>
    </message>
    <message>
        <source>Emails, posts and CRM changes of the project stand here.</source>
        <translation>Hier stehen E-Mails, Beiträge und CRM-Änderungen des Projekts.</translation>
    </message>
    <message>
        <source>One line for each recipient and post.</source>
        <translation>Eine Zeile je Empfänger und Beitrag.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PostCard</name>
    <message>
        <source>Post of %1</source>
        <translation>Beitrag von %1</translation>
    </message>
    <message>
        <source>The feed folds here: …see more</source>
        <translation>Der Feed klappt hier ein: …mehr anzeigen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Grid crop 1:1</source>
        <translation>Rasterausschnitt 1:1</translation>
    </message>
    <message>
        <source>…more</source>
        <translation>…mehr</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Voriger Empfänger</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Nächster Empfänger</translation>
    </message>
    <message>
        <source>Previous recipient, Alt+Left</source>
        <translation>Voriger Empfänger, Alt+Links</translation>
    </message>
    <message>
        <source>Next recipient, Alt+Right</source>
        <translation>Nächster Empfänger, Alt+Rechts</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Light mail client</source>
        <translation>Helles Mailprogramm</translation>
    </message>
    <message>
        <source>Dark mail client</source>
        <translation>Dunkles Mailprogramm</translation>
    </message>
    <message>
        <source>Show limits and crops</source>
        <translation>Grenzen und Ausschnitte zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is no message: %1</source>
        <translation>Keine Nachricht: %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>This project has no contents yet. Add them to its project.json and import it again.</source>
        <translation>Dieses Projekt hat noch keine Inhalte. Ergänzen Sie sie in seiner project.json und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose an item to see it as it will arrive.</source>
        <translation>Wählen Sie eine Sendung, um sie so zu sehen, wie sie ankommt.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>The first results alone; all of them are printed.</source>
        <translation>Nur die ersten Ergebnisse; gedruckt werden alle.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProblemBox</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Etwas ist anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need a look</source>
        <translation>
            <numerusform>%Ln Punkt ist anzusehen</numerusform>
            <numerusform>%Ln Punkte sind anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectListModel</name>
    <message>
        <source>Live stopped %1</source>
        <translation>Live gestoppt %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>%1 ungewiss</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Vorschau %1</translation>
    </message>
    <message>
        <source>Preview stopped %1</source>
        <translation>Vorschau gestoppt %1</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>Live %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>No send ahead</source>
        <translation>Kein Versand geplant</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Paket %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectSession</name>
    <message>
        <source>%1 items approved</source>
        <translation>Freigegebene Sendungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) revoked</source>
        <translation>
            <numerusform>%n Freigabe widerrufen</numerusform>
            <numerusform>%n Freigaben widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as sent</source>
        <translation>
            <numerusform>%n Sendung als gesendet geklärt</numerusform>
            <numerusform>%n Sendungen als gesendet geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as not sent</source>
        <translation>
            <numerusform>%n Sendung als nicht gesendet geklärt</numerusform>
            <numerusform>%n Sendungen als nicht gesendet geklärt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::QtPdf</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Das PDF ist durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation>Die Datei ist kein lesbares PDF.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RateChart</name>
    <message>
        <source>Items a minute</source>
        <translation>Sendungen je Minute</translation>
    </message>
    <message>
        <source>now %1 items a minute</source>
        <translation>jetzt %1 Sendungen je Minute</translation>
    </message>
    <message>
        <source>%1 items a minute after %2</source>
        <translation>%1 Sendungen je Minute nach %2</translation>
    </message>
    <message>
        <source>, limit %1</source>
        <translation>, Grenze %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ReasonLines</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient or post</source>
        <translation>Empfänger oder Beitrag</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultsBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Druckvorschau…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Würde gesendet</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RuleModel</name>
    <message>
        <source>Every channel</source>
        <translation>Jeder Kanal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RulesWindow</name>
    <message>
        <source>Rules of the channels</source>
        <translation>Regeln der Kanäle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Keine Regel passt.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Regeln suchen</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>The channel that the rules are for</source>
        <translation>Der Kanal, für den die Regeln gelten</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>stops what breaks it</source>
        <translation>stoppt, was dagegen verstößt</translation>
    </message>
    <message>
        <source>does not stop a send</source>
        <translation>stoppt keine Sendung</translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation>Quelle %1 öffnen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunFlow</name>
    <message>
        <source>The preview did not start</source>
        <translation>Die Vorschau hat nicht begonnen</translation>
    </message>
    <message>
        <source>The live run did not start</source>
        <translation>Der Live-Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Vorschau vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>Preview done: %1 items would be sent</source>
        <translation>Vorschau fertig: %1 würden gesendet</translation>
    </message>
    <message>
        <source>Live run stopped: %1 sent, %2 still to be sent</source>
        <translation>Live-Lauf gestoppt: %1 gesendet, %2 noch zu senden</translation>
    </message>
    <message>
        <source>Live run ended: %1 items sent</source>
        <translation>Live-Lauf beendet: %1 gesendet</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>, %1 in doubt</source>
        <translation>, %1 ungewiss</translation>
    </message>
    <message>
        <source>The preview of %1 says:</source>
        <translation>Die Vorschau von %1 meldet:</translation>
    </message>
    <message>
        <source>The live run of %1 says:</source>
        <translation>Der Live-Lauf von %1 meldet:</translation>
    </message>
    <message>
        <source>No live run was stopped before its end</source>
        <translation>Kein Live-Lauf wurde vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Fortsetzen sendet: erst den Probelauf ausschalten</translation>
    </message>
    <message>
        <source>Something is running already</source>
        <translation>Es läuft schon etwas</translation>
    </message>
    <message>
        <source>The plan is still being checked. Try again in a moment.</source>
        <translation>Der Plan wird noch geprüft. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing of what the stopped run has still to send is approved. Preview, then approve it.</source>
        <translation>Nichts, was der gestoppte Lauf noch zu senden hat, ist freigegeben. Erst Vorschau, dann freigeben.</translation>
    </message>
    <message>
        <source>Nothing is approved to be sent. Preview, then approve what shall go out.</source>
        <translation>Nichts ist zum Senden freigegeben. Erst Vorschau, dann freigeben, was hinausgehen soll.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Freigegeben durch %1.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile. Look at what would go out now.</source>
        <translation>Das Projekt wurde inzwischen geändert. Bitte ansehen, was jetzt hinausginge.</translation>
    </message>
    <message>
        <source>Stopping every run</source>
        <translation>Alle Läufe werden gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Esc again stops %Ln run(s)</source>
        <translation>
            <numerusform>Noch einmal Esc stoppt %Ln Lauf</numerusform>
            <numerusform>Noch einmal Esc stoppt %Ln Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no plan items</source>
        <translation>Dieses Projekt hat keine Sendungen</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Zuerst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>No account for %1: previews work, sending does not</source>
        <translation>Kein Konto für %1: Vorschau geht, Senden nicht</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft…</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistory</name>
    <message>
        <source>Runs of this project</source>
        <translation>Läufe dieses Projekts</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistoryModel</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunOutputs</name>
    <message>
        <source>There is no run to export yet</source>
        <translation>Noch kein Lauf zum Exportieren</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>There is no run to print yet</source>
        <translation>Noch kein Lauf zum Drucken</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>Der Bericht wurde gedruckt</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Choose the results to copy</source>
        <translation>Die zu kopierenden Ergebnisse wählen</translation>
    </message>
    <message>
        <source>More than %1 results: export them</source>
        <translation>Mehr als %1 Ergebnisse: bitte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln Ergebnis kopiert</numerusform>
            <numerusform>%Ln Ergebnisse kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunPage</name>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Preview sends shows what would happen to every item. No connection is opened.</source>
        <translation>„Vorschau starten“ zeigt, was mit jeder Sendung geschähe. Keine Verbindung wird geöffnet.</translation>
    </message>
    <message>
        <source>Continue run…</source>
        <translation>Lauf fortsetzen…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show the problems of this run</source>
        <translation>Probleme dieses Laufs zeigen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs of this project, newest first</source>
        <translation>Läufe dieses Projekts, neueste zuerst</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Fehlgeschlagene wiederholen…</translation>
    </message>
    <message>
        <source>All runs of this project</source>
        <translation>Alle Läufe dieses Projekts</translation>
    </message>
    <message>
        <source>Run progress</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>Ausführungsbericht</translation>
    </message>
    <message>
        <source>No result matches.</source>
        <translation>Kein Ergebnis passt.</translation>
    </message>
    <message>
        <source>%1 of %2 processed</source>
        <translation>%1 von %2 bearbeitet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Next send at %1</source>
        <translation>Nächster Versand um %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1 sent, %2 still to be sent</source>
        <translation>Vorzeitig gestoppt: %1 gesendet, %2 noch zu senden</translation>
    </message>
    <message>
        <source>It can go on where it was. Nothing is sent twice.</source>
        <translation>Er kann weitergehen, wo er war. Nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>It can go on where it was, once execution is on and dry run is off. Nothing is sent twice.</source>
        <translation>Er kann weitergehen, wo er war, sobald die Ausführung an und der Probelauf aus ist. Nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Fortsetzen sendet: erst den Probelauf ausschalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in this run</source>
        <translation>
            <numerusform>%Ln Problem in diesem Lauf</numerusform>
            <numerusform>%Ln Probleme in diesem Lauf</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on: it asks by itself</source>
        <translation>Ein Lauf ist im Gange: Er fragt von selbst</translation>
    </message>
    <message>
        <source>The services are being asked already</source>
        <translation>Die Dienste werden schon gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>%Ln Fehlgeschlagene wiederholen…</numerusform>
            <numerusform>%Ln Fehlgeschlagene wiederholen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the stopped run first</source>
        <translation>Erst den gestoppten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Retrying sends: switch dry run off first</source>
        <translation>Wiederholen sendet: erst den Probelauf ausschalten</translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation>In diesem Lauf ist nichts fehlgeschlagen</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Vorschau vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Vorzeitig gestoppt</translation>
    </message>
    <message>
        <source>Finished with something to settle</source>
        <translation>Beendet, es bleibt etwas zu klären</translation>
    </message>
    <message numerus="yes">
        <source>Finished, with %Ln failure(s)</source>
        <translation>
            <numerusform>Beendet, %Ln Fehlschlag</numerusform>
            <numerusform>Beendet, %Ln Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing was sent</source>
        <translation>Vorschau: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Finished, all settled</source>
        <translation>Beendet, alles geklärt</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunParts</name>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domains der Empfänger</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Übersprungen, und warum</translation>
    </message>
    <message>
        <source>Items a minute</source>
        <translation>Sendungen je Minute</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>now %1, limit %2</source>
        <translation>jetzt %1, Grenze %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunVoice</name>
    <message>
        <source>%1 %, %2 of %3 processed</source>
        <translation>%1&#xa0;%, %2 von %3 bearbeitet</translation>
    </message>
    <message>
        <source>In doubt: %1, %2</source>
        <translation>Ungewiss: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2</source>
        <translation>Fehlgeschlagen: %1, %2</translation>
    </message>
    <message>
        <source>Live run started</source>
        <translation>Live-Lauf gestartet</translation>
    </message>
    <message>
        <source>Preview started</source>
        <translation>Vorschau gestartet</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SafetyBar</name>
    <message>
        <source>Execution enabled</source>
        <translation>Ausführung an</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Esc twice stops every run</source>
        <translation>Zweimal Esc stoppt alle Läufe</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Noch nichts für die Vorschau</translation>
    </message>
    <message>
        <source>Set by %1 at the start</source>
        <translation>Beim Start durch %1 gesetzt</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Beginnt in %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Sending to real people now</source>
        <translation>Sendet jetzt an echte Menschen</translation>
    </message>
    <message>
        <source>Stop, %1</source>
        <translation>Stopp, %1</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>Live senden</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Vorschau starten</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Kanal wählen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
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
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SegmentedProgress</name>
    <message>
        <source>%1 of %2 processed, %3 failed, %4 skipped, %5 in doubt</source>
        <translation>%1 von %2 bearbeitet, %3 fehlgeschlagen, %4 übersprungen, %5 ungewiss</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SendTest</name>
    <message>
        <source>Send test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send one test</source>
        <translation>Einen Test senden</translation>
    </message>
    <message>
        <source>“%1” as %2 gets it, with [Test] before its subject. It belongs to no run and counts nowhere; the event log names it.</source>
        <translation>„%1“, wie %2 es bekommt, mit [Test] vor dem Betreff. Er gehört zu keinem Lauf und zählt nirgends; das Ereignisprotokoll nennt ihn.</translation>
    </message>
    <message>
        <source>Goes out through %1.</source>
        <translation>Geht hinaus über %1.</translation>
    </message>
    <message>
        <source>There is no email account: nothing can be sent.</source>
        <translation>Es gibt kein E-Mail-Konto: nichts kann gesendet werden.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Alle Seiten zeigen</translation>
    </message>
    <message>
        <source>Show all slides</source>
        <translation>Alle Folien zeigen</translation>
    </message>
    <message>
        <source>Show one row</source>
        <translation>Eine Reihe zeigen</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Vorige Folie</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Nächste Folie</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Ganze Folie</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>This one cannot be painted.</source>
        <translation>Lässt sich nicht darstellen.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::Sidebar</name>
    <message>
        <source>Search projects</source>
        <translation>Projekte suchen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Sort projects</source>
        <translation>Projekte sortieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Event log, all projects</source>
        <translation>Protokoll aller Projekte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Projects you import stand here, the next send first.</source>
        <translation>Importierte Projekte stehen hier, der nächste Versand zuerst.</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Kein Projekt passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter of the projects</source>
        <translation>Projektfilter aufheben</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>and %1 more: search for their names</source>
        <translation>und %1 weitere: nach Namen suchen</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>Archivierte Projekte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>Aus dem Archiv &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Out of the list, kept whole</source>
        <translation>Nicht in der Liste, ganz erhalten</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Nichts ist archiviert.</translation>
    </message>
    <message>
        <source>No project is %1.</source>
        <translation>Kein Projekt zum Filter „%1“.</translation>
    </message>
    <message>
        <source>No project that is %1 matches “%2”.</source>
        <translation>Kein Projekt zum Filter „%1“ passt zu „%2“.</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SignIn</name>
    <message>
        <source>Not this sign-in</source>
        <translation>Nicht diese Anmeldung</translation>
    </message>
    <message>
        <source>Go back to AICMO Console and connect again.</source>
        <translation>Zu AICMO Console zurückkehren und neu verbinden.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>You may close this page and go back to AICMO Console.</source>
        <translation>Diese Seite kann geschlossen werden. Weiter geht es in AICMO Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>AICMO Console says why. You may close this page.</source>
        <translation>AICMO Console sagt, warum. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>nobody signed in within the time limit</source>
        <translation>innerhalb der Frist hat sich niemand angemeldet</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StartPage</name>
    <message>
        <source>Drop a project folder or an .aicmo file here</source>
        <translation>Projektordner oder .aicmo-Datei hierher ziehen</translation>
    </message>
    <message>
        <source>A ZIP or a lone JSON file works too.</source>
        <translation>Ein ZIP oder eine einzelne JSON-Datei geht auch.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Beispiele öffnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Projekt importieren</translation>
    </message>
    <message>
        <source>1. Preview</source>
        <translation>1. Vorschau</translation>
    </message>
    <message>
        <source>See every message exactly as it would leave. No connection is opened.</source>
        <translation>Jede Nachricht genau so sehen, wie sie hinausginge. Keine Verbindung wird geöffnet.</translation>
    </message>
    <message>
        <source>2. Approve</source>
        <translation>2. Freigeben</translation>
    </message>
    <message>
        <source>What you approve is held by its digest. Only those bytes can be sent.</source>
        <translation>Freigegebenes ist durch seine Prüfsumme festgehalten. Nur diese Bytes können gesendet werden.</translation>
    </message>
    <message>
        <source>3. Send live</source>
        <translation>3. Live senden</translation>
    </message>
    <message>
        <source>Off by default. You switch it on, count what leaves, and can stop it.</source>
        <translation>Anfangs aus. Sie schalten es ein, zählen, was hinausgeht, und können es stoppen.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt ist offen</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>Choose one on the left, or bring another.</source>
        <translation>Links eines wählen oder ein weiteres holen.</translation>
    </message>
    <message>
        <source>Start with the samples. Nothing can be sent from here until you switch execution on.</source>
        <translation>Mit den Beispielen beginnen. Von hier kann nichts gesendet werden, bis Sie die Ausführung einschalten.</translation>
    </message>
    <message>
        <source>Import a project to start. Nothing can be sent until you switch execution on.</source>
        <translation>Zum Beginnen ein Projekt importieren. Nichts kann gesendet werden, bis Sie die Ausführung einschalten.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StatusStrip</name>
    <message>
        <source>No connection opened since start</source>
        <translation>Keine Verbindung seit dem Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop elsewhere: %1</source>
        <translation>Anderswo stoppen: %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>ddd d. MMM yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionModel</name>
    <message>
        <source>Address or @domain</source>
        <translation>Adresse oder @Domain</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionSection</name>
    <message>
        <source>Line %1: “%2” %3</source>
        <translation>Zeile %1: „%2“ %3</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Search the suppression list</source>
        <translation>Sperrliste durchsuchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import suppressions</source>
        <translation>Sperrungen importieren</translation>
    </message>
    <message>
        <source>A CSV file: its column email, or without a header the first with an entry</source>
        <translation>Eine CSV-Datei: ihre Spalte email, ohne Kopfzeile die erste mit einem Eintrag</translation>
    </message>
    <message>
        <source>anna@example.org or @example.org</source>
        <translation>anna@example.org oder @example.org</translation>
    </message>
    <message>
        <source>Address or @domain to hold back</source>
        <translation>Zurückzuhaltende Adresse oder @Domain</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for holding back</source>
        <translation>Grund für das Zurückhalten</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln entfernen</numerusform>
            <numerusform>%Ln entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the suppression list</source>
        <translation>Von der Sperrliste entfernen</translation>
    </message>
    <message>
        <source>Nobody is held back. Addresses and @domains that you add, or import from a CSV file, get nothing from then on.</source>
        <translation>Niemand wird zurückgehalten. Adressen und @Domains, die Sie hinzufügen oder aus einer CSV-Datei importieren, bekommen von da an nichts.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>Kein Eintrag passt zu „%1“.</translation>
    </message>
    <message>
        <source>This is neither an address nor an @domain.</source>
        <translation>Das ist weder eine Adresse noch eine @Domain.</translation>
    </message>
    <message>
        <source>%1 is held back from now on</source>
        <translation>%1 wird ab jetzt zurückgehalten</translation>
    </message>
    <message>
        <source>%1 was on the list already</source>
        <translation>%1 stand schon auf der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln Eintrag entfernt</numerusform>
            <numerusform>%Ln Einträge entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln Eintrag hinzugefügt</numerusform>
            <numerusform>%Ln Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out:</source>
        <translation>
            <numerusform>%Ln Zeile wurde ausgelassen:</numerusform>
            <numerusform>%Ln Zeilen wurden ausgelassen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TestPane</name>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>A test connects, signs in and reads the account. It never sends.</source>
        <translation>Ein Test verbindet sich, meldet sich an und liest das Konto. Er sendet nie.</translation>
    </message>
    <message>
        <source>Secrets go to the desktop’s keyring. Without one you are asked where they may stay; the event log names the setting, never its value.</source>
        <translation>Geheimnisse kommen in den Schlüsselbund des Desktops. Ohne einen wird gefragt, wo sie bleiben dürfen; das Ereignisprotokoll nennt die Einstellung, nie ihren Wert.</translation>
    </message>
    <message>
        <source>%1, sent nothing</source>
        <translation>%1, nichts gesendet</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Works, in %1 ms</source>
        <translation>Funktioniert, in %1 ms</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Zugang endet</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Kontingente</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TimeRange</name>
    <message>
        <source>Time of the events</source>
        <translation>Zeit der Ereignisse</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jede Zeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Ereignisse ab</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Ereignisse bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TitleRow</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plan &amp;&amp; preview</source>
        <translation>Plan &amp;&amp; Vorschau</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
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
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln Zeichen; die Grenze ist %2</numerusform>
            <numerusform>%Ln Zeichen; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters</source>
        <translation>
            <numerusform>%Ln gewichtetes Zeichen</numerusform>
            <numerusform>%Ln gewichtete Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weighted characters; the limit is %2</source>
        <translation>
            <numerusform>%Ln gewichtetes Zeichen; die Grenze ist %2</numerusform>
            <numerusform>%Ln gewichtete Zeichen; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes; the limit is %2</source>
        <translation>
            <numerusform>%Ln Byte; die Grenze ist %2</numerusform>
            <numerusform>%Ln Bytes; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels</source>
        <translation>
            <numerusform>%Ln Pixel</numerusform>
            <numerusform>%Ln Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixels; the limit is %2</source>
        <translation>
            <numerusform>%Ln Pixel; die Grenze ist %2</numerusform>
            <numerusform>%Ln Pixel; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures; the limit is %2</source>
        <translation>
            <numerusform>%Ln Bild; die Grenze ist %2</numerusform>
            <numerusform>%Ln Bilder; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags</source>
        <translation>
            <numerusform>%Ln Hashtag</numerusform>
            <numerusform>%Ln Hashtags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hashtags; the limit is %2</source>
        <translation>
            <numerusform>%Ln Hashtag; die Grenze ist %2</numerusform>
            <numerusform>%Ln Hashtags; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions; the limit is %2</source>
        <translation>
            <numerusform>%Ln Erwähnung; die Grenze ist %2</numerusform>
            <numerusform>%Ln Erwähnungen; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipients; the limit is %2</source>
        <translation>
            <numerusform>%Ln Empfänger; die Grenze ist %2</numerusform>
            <numerusform>%Ln Empfänger; die Grenze ist %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 width/height</source>
        <translation>%1 Breite/Höhe</translation>
    </message>
    <message>
        <source>%1 width/height; the limit is %2</source>
        <translation>%1 Breite/Höhe; die Grenze ist %2</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length</source>
        <translation>%1 Prozent von linkedin.text.length</translation>
    </message>
    <message>
        <source>%1 percent of linkedin.text.length; the limit is %2</source>
        <translation>%1 Prozent von linkedin.text.length; die Grenze ist %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2; the limit is %3</source>
        <translation>%1 %2; die Grenze ist %3</translation>
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
        <translation>es gibt keinen brauchbaren Kontakt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not used: %2</source>
        <translation>
            <numerusform>%Ln Zeile wird nicht verwendet: %2</numerusform>
            <numerusform>%Ln Zeilen werden nicht verwendet: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %2 recipients get nothing: %3</source>
        <translation>
            <numerusform>%Ln von %2 Empfängern erhält nichts: %3</numerusform>
            <numerusform>%Ln von %2 Empfängern erhalten nichts: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>the content holds nothing for its channel</source>
        <translation>der Inhalt enthält nichts für seinen Kanal</translation>
    </message>
    <message>
        <source>objected (%1 is &quot;%2&quot;)</source>
        <translation>hat widersprochen (%1 ist „%2“)</translation>
    </message>
    <message>
        <source>no consent (%1 is empty)</source>
        <translation>keine Einwilligung (%1 ist leer)</translation>
    </message>
    <message>
        <source>no consent (%1 is &quot;%2&quot;)</source>
        <translation>keine Einwilligung (%1 ist „%2“)</translation>
    </message>
    <message>
        <source>no property is given</source>
        <translation>es ist keine Eigenschaft angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a property name</source>
        <translation>„%1“ ist kein Name einer Eigenschaft</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be logged</source>
        <translation>„%1“ kann nicht protokolliert werden</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; holds a control character</source>
        <translation>der Wert von „%1“ enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the value of &quot;%1&quot; has %2</source>
        <translation>der Wert von „%1“ hat %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still there</source>
        <translation>„%1“ steht noch da</translation>
    </message>
    <message>
        <source>the value is not valid UTF-8</source>
        <translation>der Wert ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>die Notiz ist leer</translation>
    </message>
    <message>
        <source>the note holds a control character or is not UTF-8</source>
        <translation>die Notiz enthält ein Steuerzeichen oder ist kein UTF-8</translation>
    </message>
    <message>
        <source>the note has %1</source>
        <translation>die Notiz hat %1</translation>
    </message>
    <message>
        <source>the text holds a NUL character</source>
        <translation>der Text enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>der Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the subject is empty for this recipient</source>
        <translation>der Betreff ist bei diesem Empfänger leer</translation>
    </message>
    <message>
        <source>the subject has %1</source>
        <translation>der Betreff hat %1</translation>
    </message>
    <message>
        <source>the HTML has %1</source>
        <translation>das HTML hat %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is computed by the template and is not an https address</source>
        <translation>„%1“ ergibt sich aus der Vorlage und ist keine https-Adresse</translation>
    </message>
    <message numerus="yes">
        <source>the preheader has %Ln characters, fewer than %2</source>
        <translation>
            <numerusform>der Vorschautext hat %Ln Zeichen, weniger als %2</numerusform>
            <numerusform>der Vorschautext hat %Ln Zeichen, weniger als %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the preheader has %1</source>
        <translation>der Vorschautext hat %1</translation>
    </message>
    <message>
        <source>unsubscribe address: %1</source>
        <translation>Abmeldeadresse: %1</translation>
    </message>
    <message>
        <source>more than one https unsubscribe address</source>
        <translation>mehr als eine https-Abmeldeadresse</translation>
    </message>
    <message>
        <source>there is no unsubscribe address</source>
        <translation>es gibt keine Abmeldeadresse</translation>
    </message>
    <message>
        <source>only a mailto: unsubscribe address: no one-click</source>
        <translation>nur eine mailto:-Abmeldeadresse: keine Abmeldung mit einem Klick</translation>
    </message>
    <message>
        <source>recipient: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>the subject holds a control character</source>
        <translation>der Betreff enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the email has no sender address</source>
        <translation>die E-Mail hat keine Absenderadresse</translation>
    </message>
    <message>
        <source>sender address: %1</source>
        <translation>Absenderadresse: %1</translation>
    </message>
    <message>
        <source>the sender&apos;s name holds a control character</source>
        <translation>der Name des Absenders enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>reply address: %1</source>
        <translation>Antwortadresse: %1</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot;</source>
        <translation>das Projekt hat keine Datei „%1“</translation>
    </message>
    <message>
        <source>the file&apos;s name holds a control character</source>
        <translation>der Dateiname enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the email has no subject</source>
        <translation>die E-Mail hat keinen Betreff</translation>
    </message>
    <message>
        <source>the email has neither HTML nor text</source>
        <translation>die E-Mail hat weder HTML noch Text</translation>
    </message>
    <message>
        <source>no text alternative is given: one is made from the HTML</source>
        <translation>es ist keine Textfassung angegeben: sie wird aus dem HTML erzeugt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without alternative text</source>
        <translation>
            <numerusform>%Ln Bild ohne Alternativtext</numerusform>
            <numerusform>%Ln Bilder ohne Alternativtext</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures and attachments alone come to %1</source>
        <translation>Bilder und Anhänge allein ergeben %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a stand-in</source>
        <translation>„%1“ sieht nach einem Platzhalter aus</translation>
    </message>
    <message>
        <source>a picture has no address</source>
        <translation>ein Bild hat keine Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an https address nor a file of the project</source>
        <translation>„%1“ ist weder eine https-Adresse noch eine Datei des Projekts</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2, and %Ln more</source>
        <translation>
            <numerusform>%2, und %Ln weitere</numerusform>
            <numerusform>%2, und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an https address</source>
        <translation>„%1“ ist keine https-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere from an email</source>
        <translation>„%1“ führt aus einer E-Mail nirgendwohin</translation>
    </message>
    <message>
        <source>the file has %1</source>
        <translation>die Datei hat %1</translation>
    </message>
    <message>
        <source>the picture has %1</source>
        <translation>das Bild hat %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one word</source>
        <translation>„%1“ ist nicht ein einzelnes Wort</translation>
    </message>
    <message>
        <source>a picture without alternative text</source>
        <translation>ein Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>the alternative text holds a control character</source>
        <translation>der Alternativtext enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the post has no text</source>
        <translation>der Beitrag hat keinen Text</translation>
    </message>
    <message>
        <source>the text holds a control character</source>
        <translation>der Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the picture is not a file of the project</source>
        <translation>das Bild ist keine Datei des Projekts</translation>
    </message>
    <message>
        <source>the picture is %1</source>
        <translation>das Bild ist %1</translation>
    </message>
    <message>
        <source>the post has no picture</source>
        <translation>der Beitrag hat kein Bild</translation>
    </message>
    <message>
        <source>the picture has no public address</source>
        <translation>das Bild hat keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>its ratio differs from that of the first picture: it is cropped</source>
        <translation>sein Seitenverhältnis weicht von dem des ersten Bildes ab: es wird beschnitten</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 pixels</source>
        <translation>%1 × %2 Pixel; die Grenze ist %3 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; the limit is %3 width/height</source>
        <translation>%1 × %2 Pixel; die Grenze ist %3 Breite/Höhe</translation>
    </message>
    <message>
        <source>the picture is a GIF, and there are others</source>
        <translation>das Bild ist ein GIF, und es gibt weitere</translation>
    </message>
    <message>
        <source>nothing defines &quot;%1&quot; here, and the template gives no default</source>
        <translation>„%1“ ist hier nicht definiert, und die Vorlage nennt keinen Ersatzwert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty here, and the template gives no default</source>
        <translation>„%1“ ist hier leer, und die Vorlage nennt keinen Ersatzwert</translation>
    </message>
    <message>
        <source>the clocks of %1 never show %2: they go forward over it, and show %3</source>
        <translation>die Uhren von %1 zeigen nie %2: sie werden darüber hinweg vorgestellt und zeigen %3</translation>
    </message>
    <message>
        <source>%1 is %2 on the clocks of %3</source>
        <translation>%1 ist %2 auf den Uhren von %3</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>reply address</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>preheader</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>unsubscribe address</source>
        <translation>Abmeldeadresse</translation>
    </message>
    <message>
        <source>pictures or attachments</source>
        <translation>Bilder oder Anhänge</translation>
    </message>
    <message>
        <source>message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>the content, or a file that it names</source>
        <translation>der Inhalt oder eine Datei, die er nennt</translation>
    </message>
    <message>
        <source>the contact&apos;s %1</source>
        <translation>beim Kontakt: %1</translation>
    </message>
    <message>
        <source>the project&apos;s, the client&apos;s or the brand&apos;s data</source>
        <translation>die Angaben zu Projekt, Kunde oder Marke</translation>
    </message>
    <message>
        <source>the approval of %1</source>
        <translation>Freigabe vom %1</translation>
    </message>
    <message>
        <source>the approval of %1 by %2</source>
        <translation>Freigabe vom %1 durch %2</translation>
    </message>
    <message>
        <source>not in %1: it was not sendable, or not there, then</source>
        <translation>nicht in %1: es war damals nicht sendbar oder noch nicht da</translation>
    </message>
    <message>
        <source>%1 changed since %2: %3</source>
        <translation>geändert seit %2: %1; Ursache: %3</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>geändert seit %1</translation>
    </message>
    <message>
        <source>an address that stands there already</source>
        <translation>eine Adresse, die schon dasteht</translation>
    </message>
    <message>
        <source>1 person gets the same message from &quot;%1&quot; too, the first is %2</source>
        <translation>1 Person erhält dieselbe Nachricht auch aus „%1“, es ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same message from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln Person erhält dieselbe Nachricht auch aus „%2“, zuerst %3</numerusform>
            <numerusform>%Ln Personen erhalten dieselbe Nachricht auch aus „%2“, zuerst %3</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person gets the same subject from &quot;%1&quot; too, the first is %2</source>
        <translation>1 Person erhält denselben Betreff auch aus „%1“, es ist %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get the same subject from &quot;%2&quot; too, the first is %3</source>
        <translation>
            <numerusform>%Ln Person erhält denselben Betreff auch aus „%2“, zuerst %3</numerusform>
            <numerusform>%Ln Personen erhalten denselben Betreff auch aus „%2“, zuerst %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has passed, and nothing of it was sent</source>
        <translation>%1 ist vorbei, und nichts davon wurde gesendet</translation>
    </message>
    <message>
        <source>the same text as in &quot;%1&quot;</source>
        <translation>derselbe Text wie in „%1“</translation>
    </message>
    <message>
        <source>the campaign &quot;%1&quot; is not that of other links, &quot;%2&quot;</source>
        <translation>die Kampagne „%1“ ist nicht die anderer Links, „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no campaign</source>
        <translation>„%1“ nennt keine Kampagne</translation>
    </message>
    <message>
        <source>starts with a byte order mark (the bytes EF BB BF, which no editor shows)</source>
        <translation>beginnt mit einer Byte-Reihenfolge-Marke (den Bytes EF BB BF, die kein Editor zeigt)</translation>
    </message>
    <message>
        <source>save it as &quot;UTF-8&quot;, not as &quot;UTF-8 with BOM&quot;</source>
        <translation>als „UTF-8“ speichern, nicht als „UTF-8 mit BOM“</translation>
    </message>
    <message>
        <source>control character U+0000 (NUL) after the end</source>
        <translation>Steuerzeichen U+0000 (NUL) nach dem Ende</translation>
    </message>
    <message>
        <source>a rule is an object</source>
        <translation>eine Regel ist ein Objekt</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>there is a rule of that id already</source>
        <translation>es gibt schon eine Regel mit dieser Kennung</translation>
    </message>
    <message>
        <source>only emails have such a view</source>
        <translation>nur E-Mails haben eine solche Ansicht</translation>
    </message>
    <message>
        <source>not a PNG, JPEG, GIF or WebP picture</source>
        <translation>kein PNG-, JPEG-, GIF- oder WebP-Bild</translation>
    </message>
    <message>
        <source>the picture is broken: its size cannot be read</source>
        <translation>das Bild ist beschädigt: seine Größe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the https address has no host</source>
        <translation>die https-Adresse hat keinen Host</translation>
    </message>
    <message>
        <source>it is neither an https: nor a mailto: address</source>
        <translation>sie ist weder eine https:- noch eine mailto:-Adresse</translation>
    </message>
    <message>
        <source>it holds a blank, a bracket, a quote or a control character</source>
        <translation>sie enthält ein Leerzeichen, eine Klammer, ein Anführungszeichen oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it is longer than 900 bytes</source>
        <translation>sie ist länger als 900 Bytes</translation>
    </message>
    <message>
        <source>the domain &quot;%1&quot; is not a valid domain name: %2</source>
        <translation>die Domain „%1“ ist kein gültiger Domainname: %2</translation>
    </message>
    <message>
        <source>the project has no audience &quot;%1&quot;</source>
        <translation>das Projekt hat keine Zielgruppe „%1“</translation>
    </message>
    <message>
        <source>the project has no file &quot;%1&quot; for audience &quot;%2&quot;</source>
        <translation>das Projekt hat keine Datei „%1“ für die Zielgruppe „%2“</translation>
    </message>
    <message>
        <source>the content holds nothing for its channel %1</source>
        <translation>der Inhalt enthält nichts für seinen Kanal %1</translation>
    </message>
    <message>
        <source>neither contacts nor an audience is given</source>
        <translation>weder Kontakte noch eine Zielgruppe sind angegeben</translation>
    </message>
    <message>
        <source>the dry run of the approval is not there any more</source>
        <translation>der Probelauf der Freigabe ist nicht mehr da</translation>
    </message>
    <message>
        <source>the project has no such content</source>
        <translation>das Projekt hat keinen solchen Inhalt</translation>
    </message>
    <message>
        <source>the approvals cannot be read: %1</source>
        <translation>die Freigaben können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>not what was approved on %1: preview and approve it again</source>
        <translation>nicht das, was am %1 freigegeben wurde: neu ansehen und freigeben</translation>
    </message>
    <message>
        <source>not what was approved on %1 by %2: preview and approve it again</source>
        <translation>nicht das, was am %1 durch %2 freigegeben wurde: neu ansehen und freigeben</translation>
    </message>
    <message>
        <source>approved for the account %1, but %2 now goes out as %3: preview and approve it again</source>
        <translation>für das Konto %1 freigegeben, aber %2 geht jetzt als %3 hinaus: neu ansehen und freigeben</translation>
    </message>
    <message>
        <source>what leaves the account cannot be counted: %1</source>
        <translation>was das Konto verlässt, kann nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>outside of the sending window (%1), which opens at %2</source>
        <translation>außerhalb der Sendezeiten (%1), die um %2 wieder beginnen</translation>
    </message>
    <message>
        <source>daily limit of %1 reached, goes on at %2</source>
        <translation>Tagesgrenze von %1 erreicht, weiter um %2</translation>
    </message>
    <message>
        <source>what left the account cannot be read: %1</source>
        <translation>was das Konto verlassen hat, kann nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>the service asks to wait %Ln minutes (%2): execute again then</source>
        <translation>
            <numerusform>der Dienst bittet, %Ln Minute zu warten (%2): danach neu starten</numerusform>
            <numerusform>der Dienst bittet, %Ln Minuten zu warten (%2): danach neu starten</numerusform>
        </translation>
    </message>
    <message>
        <source>the server does not answer (%1)</source>
        <translation>der Server antwortet nicht (%1)</translation>
    </message>
    <message>
        <source>the server keeps asking to come back later (%1)</source>
        <translation>der Server bittet immer wieder, später zu kommen (%1)</translation>
    </message>
    <message>
        <source>no longer in the project</source>
        <translation>nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>can no longer be composed: %1</source>
        <translation>kann nicht mehr zusammengestellt werden: %1</translation>
    </message>
    <message>
        <source>changed since this run was planned: the next run sends it</source>
        <translation>geändert, seit dieser Lauf geplant wurde: der nächste Lauf sendet es</translation>
    </message>
    <message>
        <source>the suppression list cannot be read: %1</source>
        <translation>die Sperrliste kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>suppressed by &quot;%1&quot;</source>
        <translation>gesperrt durch „%1“</translation>
    </message>
    <message>
        <source>unexpected error: %1</source>
        <translation>unerwarteter Fehler: %1</translation>
    </message>
    <message>
        <source>an earlier hand-over was in doubt, and the service has it already (%1); %2</source>
        <translation>eine frühere Übergabe war ungewiss, und der Dienst hat es schon (%1); %2</translation>
    </message>
    <message>
        <source>the answer was lost (%1); %2</source>
        <translation>die Antwort ging verloren (%1); %2</translation>
    </message>
    <message>
        <source>a live run that was stopped before its end would be continued with what it planned, which is not what was confirmed</source>
        <translation>ein angehaltener Live-Lauf würde mit dem fortgesetzt, was er geplant hatte, und das ist nicht, was bestätigt wurde</translation>
    </message>
    <message>
        <source>as many items as were confirmed would be sent now, but not the same ones, or not as they were then</source>
        <translation>es würden so viele gesendet wie bestätigt, aber nicht dieselben oder nicht so, wie sie waren</translation>
    </message>
    <message>
        <source>property &quot;%1&quot;: %2</source>
        <translation>Eigenschaft „%1“: %2</translation>
    </message>
    <message>
        <source>not attempted: %1</source>
        <translation>nicht versucht: %1</translation>
    </message>
    <message>
        <source>no answer for this record</source>
        <translation>keine Antwort zu diesem Datensatz</translation>
    </message>
    <message>
        <source>reading the results</source>
        <translation>beim Lesen der Ergebnisse</translation>
    </message>
    <message>
        <source>reading the approvals</source>
        <translation>beim Lesen der Freigaben</translation>
    </message>
    <message>
        <source>the program ended before the answer came: it may have been sent; %1</source>
        <translation>das Programm endete vor der Antwort: vielleicht wurde es gesendet; %1</translation>
    </message>
    <message>
        <source>the program ended before the answer came: %1</source>
        <translation>das Programm endete vor der Antwort: %1</translation>
    </message>
    <message>
        <source>stopped while asking about %1</source>
        <translation>angehalten beim Nachfragen zu %1</translation>
    </message>
    <message>
        <source>sent, says %1: %2</source>
        <translation>gesendet, sagt %1: %2</translation>
    </message>
    <message>
        <source>not sent, says %1: %2</source>
        <translation>nicht gesendet, sagt %1: %2</translation>
    </message>
    <message>
        <source>a mail server cannot be asked what it accepted: its log knows the Message-ID</source>
        <translation>einen Mailserver kann man nicht fragen, was er angenommen hat: sein Protokoll kennt die Message-ID</translation>
    </message>
    <message>
        <source>it is no longer in the project, so the service cannot be asked about it</source>
        <translation>es ist nicht mehr im Projekt, darum kann der Dienst nicht danach gefragt werden</translation>
    </message>
    <message>
        <source>the content was changed since, so the service cannot be asked about it</source>
        <translation>der Inhalt wurde seither geändert, darum kann der Dienst nicht danach gefragt werden</translation>
    </message>
    <message>
        <source>there is nothing to ask about</source>
        <translation>es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>the event log cannot be written: %1</source>
        <translation>das Ereignisprotokoll kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Project &apos;%1&apos; not found</source>
        <translation>Projekt „%1“ nicht gefunden</translation>
    </message>
    <message>
        <source>the project was changed while the run was being planned: this run sends what was planned, the next one the rest</source>
        <translation>das Projekt wurde während der Planung des Laufs geändert: dieser Lauf sendet das Geplante, der nächste den Rest</translation>
    </message>
    <message>
        <source>nothing was sent: %1. Look at the plan again, then confirm it again</source>
        <translation>es wurde nichts gesendet: %1. Den Plan neu ansehen und neu bestätigen</translation>
    </message>
    <message>
        <source>not sent: the run was not what had been confirmed</source>
        <translation>nicht gesendet: der Lauf war nicht, was bestätigt worden war</translation>
    </message>
    <message>
        <source>%1: not asked for now, but the run has items of it that are still to be sent (execute with --channels %2)</source>
        <translation>%1: jetzt nicht verlangt, aber der Lauf hat davon noch zu senden (mit --channels %2 ausführen)</translation>
    </message>
    <message>
        <source>there is no run %1 of project %2</source>
        <translation>es gibt keinen Lauf %1 des Projekts %2</translation>
    </message>
    <message>
        <source>reading the project</source>
        <translation>beim Lesen des Projekts</translation>
    </message>
    <message>
        <source>starting the run</source>
        <translation>beim Starten des Laufs</translation>
    </message>
    <message>
        <source>planning the run</source>
        <translation>beim Planen des Laufs</translation>
    </message>
    <message>
        <source>reading what the run has to send</source>
        <translation>beim Lesen dessen, was der Lauf zu senden hat</translation>
    </message>
    <message>
        <source>ending the run</source>
        <translation>beim Beenden des Laufs</translation>
    </message>
    <message>
        <source>reading the ledger</source>
        <translation>beim Lesen des Sendebuchs</translation>
    </message>
    <message>
        <source>overdue by %1: needs confirmation</source>
        <translation>um %1 überfällig: muss bestätigt werden</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder cannot be made: %1</source>
        <translation>der Ordner kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>is a symbolic link</source>
        <translation>ist eine symbolische Verknüpfung</translation>
    </message>
    <message>
        <source>name the folder itself</source>
        <translation>den Ordner selbst nennen</translation>
    </message>
    <message>
        <source>exists and is not a package</source>
        <translation>existiert und ist kein Paket</translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation>einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>is the place writable?</source>
        <translation>ist der Ort beschreibbar?</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>kann nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>is not the manifest of a package</source>
        <translation>ist nicht das Manifest eines Pakets</translation>
    </message>
    <message>
        <source>is a package of project %1</source>
        <translation>ist ein Paket des Projekts %1</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>no such format</source>
        <translation>kein solches Format</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>was sich geändert hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>in doubt since run %1: settle it first</source>
        <translation>ungewiss seit Lauf %1: zuerst klären</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>schon gesendet</translation>
    </message>
    <message>
        <source>writing down the hand-over</source>
        <translation>beim Festhalten der Übergabe</translation>
    </message>
    <message>
        <source>reading the earlier hand-over</source>
        <translation>beim Lesen der früheren Übergabe</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>login refused: %1</source>
        <translation>Anmeldung abgewiesen: %1</translation>
    </message>
    <message>
        <source>the message was handed over, but no verdict came back: %1</source>
        <translation>die Nachricht wurde übergeben, aber es kam kein Bescheid zurück: %1</translation>
    </message>
    <message>
        <source>the mail server offers no AUTH on this connection, but a user name is set (AICMO_SMTP_USER); nothing was sent</source>
        <translation>der Mailserver bietet auf dieser Verbindung kein AUTH, aber ein Benutzername ist gesetzt (AICMO_SMTP_USER); es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>the address needs SMTPUTF8 (RFC 6531), which the mail server does not offer</source>
        <translation>die Adresse braucht SMTPUTF8 (RFC 6531), das der Mailserver nicht bietet</translation>
    </message>
    <message>
        <source>the message is larger than the mail server accepts (SIZE)</source>
        <translation>die Nachricht ist größer, als der Mailserver annimmt (SIZE)</translation>
    </message>
    <message>
        <source>the mail server refused STARTTLS; nothing was sent</source>
        <translation>der Mailserver hat STARTTLS abgewiesen; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>not handed over: the item belongs to somebody else</source>
        <translation>nicht übergeben: die Sendung gehört jemand anderem</translation>
    </message>
    <message>
        <source>The mail server answers; no login is set.</source>
        <translation>Der Mailserver antwortet; es ist keine Anmeldung gesetzt.</translation>
    </message>
    <message>
        <source>The mail server answers and took the login.</source>
        <translation>Der Mailserver antwortet und hat die Anmeldung angenommen.</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>es muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>write %1_WINDOW like &quot;Mon-Fri 09:00-18:00 Europe/Berlin&quot;</source>
        <translation>%1_WINDOW schreiben wie „Mon-Fri 09:00-18:00 Europe/Berlin“</translation>
    </message>
    <message>
        <source>it is not set, but %1 is</source>
        <translation>es ist nicht gesetzt, aber %1 ist es</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>it and %1_FILE are both set</source>
        <translation>es und %1_FILE sind beide gesetzt</translation>
    </message>
    <message>
        <source>&quot;none&quot; is for loopback hosts alone: mail to %1 needs TLS</source>
        <translation>„none“ gilt nur für Loopback-Hosts: Mail an %1 braucht TLS</translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation>es enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>it must be an https address (http is for loopback hosts alone)</source>
        <translation>es muss eine https-Adresse sein (http nur für Loopback-Hosts)</translation>
    </message>
    <message>
        <source>it must be one line of UTF-8</source>
        <translation>es muss eine Zeile UTF-8 sein</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>eines von beiden behalten</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the secret holds a control character or is not UTF-8</source>
        <translation>das Geheimnis enthält ein Steuerzeichen oder ist kein UTF-8</translation>
    </message>
    <message>
        <source>the token holds blanks or other characters that no token has</source>
        <translation>das Token enthält Leerzeichen oder andere Zeichen, die kein Token hat</translation>
    </message>
    <message>
        <source>it must be &quot;required&quot; or &quot;none&quot;</source>
        <translation>es muss „required“ oder „none“ sein</translation>
    </message>
    <message>
        <source>set AICMO_SMTP_TLS=required or unset it</source>
        <translation>AICMO_SMTP_TLS=required setzen oder entfernen</translation>
    </message>
    <message>
        <source>&quot;none&quot; contradicts the smtps address</source>
        <translation>„none“ widerspricht der smtps-Adresse</translation>
    </message>
    <message>
        <source>it must be smtp://host:port or smtps://host:port</source>
        <translation>es muss smtp://host:port oder smtps://host:port sein</translation>
    </message>
    <message>
        <source>it must not hold a path</source>
        <translation>es darf keinen Pfad enthalten</translation>
    </message>
    <message>
        <source>it must be urn:li:person:… or urn:li:organization:…</source>
        <translation>erwartet wird urn:li:person:… oder urn:li:organization:…</translation>
    </message>
    <message>
        <source>it must be a year and month, YYYYMM</source>
        <translation>es muss Jahr und Monat sein, JJJJMM</translation>
    </message>
    <message>
        <source>it must be the account&apos;s id, digits alone</source>
        <translation>es muss die Kennung des Kontos sein, nur Ziffern</translation>
    </message>
    <message>
        <source>it must be a Graph API version such as v25.0</source>
        <translation>es muss eine Version der Graph API sein, etwa v25.0</translation>
    </message>
    <message>
        <source>the only CRM known is &quot;hubspot&quot;</source>
        <translation>als CRM ist nur „hubspot“ bekannt</translation>
    </message>
    <message>
        <source>it must be a path such as /crm/v3/objects</source>
        <translation>es muss ein Pfad sein, etwa /crm/v3/objects</translation>
    </message>
    <message>
        <source>the channel %1 takes no posts</source>
        <translation>der Kanal %1 nimmt keine Beiträge an</translation>
    </message>
    <message>
        <source>the channel %1 is not configured</source>
        <translation>der Kanal %1 ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>too many records, or of several kinds, at once</source>
        <translation>zu viele Datensätze oder verschiedenartige auf einmal</translation>
    </message>
    <message>
        <source>HubSpot takes the token.</source>
        <translation>HubSpot nimmt das Token an.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer does not mention this record</source>
        <translation>die Antwort von HubSpot nennt diesen Datensatz nicht</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of an upsert</source>
        <translation>der Rumpf des Datensatzes ist nicht der eines Abgleichs</translation>
    </message>
    <message>
        <source>HubSpot does not have these values; writing them again does no harm</source>
        <translation>HubSpot hat diese Werte nicht; sie erneut zu schreiben schadet nicht</translation>
    </message>
    <message>
        <source>HubSpot gave no id for the contact</source>
        <translation>HubSpot hat keine Kennung für den Kontakt genannt</translation>
    </message>
    <message>
        <source>the record&apos;s body is not that of a note</source>
        <translation>der Rumpf des Datensatzes ist nicht der einer Notiz</translation>
    </message>
    <message>
        <source>HubSpot lists no notes</source>
        <translation>HubSpot listet keine Notizen auf</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no notes</source>
        <translation>die Antwort von HubSpot enthält keine Notizen</translation>
    </message>
    <message>
        <source>the contact has more notes in HubSpot than can be looked through</source>
        <translation>der Kontakt hat in HubSpot mehr Notizen, als durchgesehen werden können</translation>
    </message>
    <message>
        <source>the note is not among those of the contact in HubSpot</source>
        <translation>die Notiz ist nicht unter denen des Kontakts in HubSpot</translation>
    </message>
    <message>
        <source>the bodies are not those of an Instagram post</source>
        <translation>die Anfragen sind nicht die eines Instagram-Beitrags</translation>
    </message>
    <message>
        <source>Instagram fetches pictures by itself: the picture needs a public https address</source>
        <translation>Instagram holt Bilder selbst: das Bild braucht eine öffentliche https-Adresse</translation>
    </message>
    <message>
        <source>Instagram gave no container id</source>
        <translation>Instagram hat keine Container-Kennung genannt</translation>
    </message>
    <message>
        <source>Instagram is still fetching the picture</source>
        <translation>Instagram holt das Bild noch</translation>
    </message>
    <message>
        <source>Instagram does not tell the container&apos;s state</source>
        <translation>Instagram nennt den Stand des Containers nicht</translation>
    </message>
    <message>
        <source>not handed over: the container&apos;s id could not be written down</source>
        <translation>nicht übergeben: die Kennung des Containers konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>Instagram takes the token.</source>
        <translation>Instagram nimmt das Token an.</translation>
    </message>
    <message>
        <source>the post has no caption by which it could be found</source>
        <translation>der Beitrag hat keine Bildunterschrift, an der er zu finden wäre</translation>
    </message>
    <message>
        <source>Instagram&apos;s answer lists no media</source>
        <translation>die Antwort von Instagram listet keine Medien auf</translation>
    </message>
    <message>
        <source>the account has more new media than can be looked through</source>
        <translation>das Konto hat mehr neue Medien, als durchgesehen werden können</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest media on Instagram</source>
        <translation>er ist nicht unter den neuesten Medien des Kontos auf Instagram</translation>
    </message>
    <message>
        <source>a LinkedIn post has one request body</source>
        <translation>ein LinkedIn-Beitrag hat genau eine Anfrage</translation>
    </message>
    <message>
        <source>the post&apos;s body is not JSON</source>
        <translation>der Rumpf des Beitrags ist kein JSON</translation>
    </message>
    <message>
        <source>the author has more new posts on LinkedIn than can be looked through</source>
        <translation>der Autor hat auf LinkedIn mehr neue Beiträge, als durchgesehen werden können</translation>
    </message>
    <message>
        <source>it is not among the author&apos;s latest posts on LinkedIn</source>
        <translation>er ist nicht unter den neuesten Beiträgen des Autors auf LinkedIn</translation>
    </message>
    <message>
        <source>the post has no text by which it could be found</source>
        <translation>der Beitrag hat keinen Text, an dem er zu finden wäre</translation>
    </message>
    <message>
        <source>LinkedIn does not let this token read posts</source>
        <translation>LinkedIn lässt dieses Token keine Beiträge lesen</translation>
    </message>
    <message>
        <source>LinkedIn&apos;s answer lists no posts</source>
        <translation>die Antwort von LinkedIn listet keine Beiträge auf</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>die Datei kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>others than its owner can get at the file</source>
        <translation>andere als der Eigentümer haben Zugriff auf die Datei</translation>
    </message>
    <message>
        <source>run chmod 600 on it</source>
        <translation>chmod 600 darauf anwenden</translation>
    </message>
    <message>
        <source>the file is too large for a secret</source>
        <translation>die Datei ist zu groß für ein Geheimnis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of days such as Mon-Thu,Sat</source>
        <translation>„%1“ ist keine Liste von Tagen wie Mon-Thu,Sat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a span of hours such as 09:00-18:00</source>
        <translation>„%1“ ist keine Zeitspanne wie 09:00-18:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone that this machine knows</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Rechner kennt</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 konnte nicht gefragt werden: %2</translation>
    </message>
    <message>
        <source>stopped before the service could be asked</source>
        <translation>angehalten, bevor der Dienst gefragt werden konnte</translation>
    </message>
    <message>
        <source>this is not an address of the form scheme://host:port</source>
        <translation>das ist keine Adresse der Form scheme://host:port</translation>
    </message>
    <message>
        <source>an address must not hold a user name or password</source>
        <translation>eine Adresse darf weder Benutzernamen noch Passwort enthalten</translation>
    </message>
    <message>
        <source>an address must not hold a query or fragment</source>
        <translation>eine Adresse darf weder Abfrage noch Fragment enthalten</translation>
    </message>
    <message>
        <source>a post on X has one request body</source>
        <translation>ein Beitrag auf X hat genau eine Anfrage</translation>
    </message>
    <message>
        <source>X takes the token.</source>
        <translation>X nimmt das Token an.</translation>
    </message>
    <message>
        <source>X does not let this token read posts</source>
        <translation>X lässt dieses Token keine Beiträge lesen</translation>
    </message>
    <message>
        <source>the account has more new posts on X than can be looked through</source>
        <translation>das Konto hat auf X mehr neue Beiträge, als durchgesehen werden können</translation>
    </message>
    <message>
        <source>X&apos;s answer is not a list of posts</source>
        <translation>die Antwort von X ist keine Liste von Beiträgen</translation>
    </message>
    <message>
        <source>it is not among the account&apos;s latest posts on X</source>
        <translation>er ist nicht unter den neuesten Beiträgen des Kontos auf X</translation>
    </message>
    <message>
        <source>X does not tell whose token it is</source>
        <translation>X sagt nicht, wessen Token es ist</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;</source>
        <translation>„%1“ ist hier nicht erwartet</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos;</source>
        <translation>unerwartetes Zeichen „%1“</translation>
    </message>
    <message>
        <source>Unknown filter &apos;%1&apos;</source>
        <translation>unbekannter Filter „%1“</translation>
    </message>
    <message>
        <source>Expected a name</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>Expected an expression</source>
        <translation>ein Ausdruck wird erwartet</translation>
    </message>
    <message>
        <source>Nesting too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A text in quotes has no end</source>
        <translation>ein Text in Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>Expected &apos;..&apos; in a range</source>
        <translation>„..“ wird in einem Bereich erwartet</translation>
    </message>
    <message>
        <source>Expected &apos;)&apos; after a range</source>
        <translation>„)“ wird nach einem Bereich erwartet</translation>
    </message>
    <message>
        <source>Expected &apos;]&apos;</source>
        <translation>„]“ wird erwartet</translation>
    </message>
    <message>
        <source>Expected a name after &apos;.&apos;</source>
        <translation>nach „.“ wird ein Name erwartet</translation>
    </message>
    <message>
        <source>Expected a filter after &apos;|&apos;</source>
        <translation>nach „|“ wird ein Filter erwartet</translation>
    </message>
    <message>
        <source>a value grows beyond the limit</source>
        <translation>ein Wert wächst über die Grenze hinaus</translation>
    </message>
    <message>
        <source>invalid integer</source>
        <translation>ungültige ganze Zahl</translation>
    </message>
    <message>
        <source>cannot select the property &apos;%1&apos;</source>
        <translation>die Eigenschaft „%1“ kann nicht ausgewählt werden</translation>
    </message>
    <message>
        <source>concat filter requires an array argument</source>
        <translation>der Filter concat braucht eine Liste</translation>
    </message>
    <message>
        <source>cannot sort values of incompatible types</source>
        <translation>Werte unverträglicher Typen können nicht sortiert werden</translation>
    </message>
    <message>
        <source>invalid byte sequence in UTF-8</source>
        <translation>ungültige Bytefolge in UTF-8</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_decode</source>
        <translation>base64_decode erhält ungültiges Base64</translation>
    </message>
    <message>
        <source>invalid base64 provided to base64_url_safe_decode</source>
        <translation>base64_url_safe_decode erhält ungültiges Base64</translation>
    </message>
    <message>
        <source>divided by 0</source>
        <translation>durch 0 geteilt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; tag was never closed</source>
        <translation>das Tag „%1“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>Unknown tag &apos;%1&apos;</source>
        <translation>unbekanntes Tag „%1“</translation>
    </message>
    <message>
        <source>Unexpected outer &apos;%1&apos; tag</source>
        <translation>unerwartetes äußeres Tag „%1“</translation>
    </message>
    <message>
        <source>%1 tag does not expect &apos;%2&apos; tag</source>
        <translation>das Tag %1 erwartet kein Tag „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid delimiter for %2 tags. use end%2</source>
        <translation>„%1“ beendet kein Tag %2: end%2 verwenden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; reads other files, which a template here cannot do</source>
        <translation>„%1“ liest andere Dateien, was eine Vorlage hier nicht kann</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [var]</source>
        <translation>Syntaxfehler in „%1“; gültig ist: %1 [var]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;%1&apos; - Valid syntax: %1 [expression]</source>
        <translation>Syntaxfehler im Tag „%1“; gültig ist: %1 [expression]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;%1&apos; - Valid syntax: %1 [item] in [collection]</source>
        <translation>Syntaxfehler in „%1“; gültig ist: %1 [item] in [collection]</translation>
    </message>
    <message>
        <source>Invalid attribute in a loop. Valid attributes are %1</source>
        <translation>ungültiges Attribut in einer Schleife; gültig sind %1</translation>
    </message>
    <message>
        <source>Liquid syntax error: %1</source>
        <translation>Liquid-Syntaxfehler: %1</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;assign&apos; - Valid syntax: assign [var] = [source]</source>
        <translation>Syntaxfehler in „assign“; gültig ist: assign [var] = [source]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;capture&apos; - Valid syntax: capture [var]</source>
        <translation>Syntaxfehler in „capture“; gültig ist: capture [var]</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;case&apos; - Valid syntax: case [condition]</source>
        <translation>Syntaxfehler in „case“; gültig ist: case [condition]</translation>
    </message>
    <message>
        <source>Syntax Error in tag &apos;case&apos; - Valid else condition: {% else %} (no parameters)</source>
        <translation>Syntaxfehler im Tag „case“; gültig ist: {% else %} (ohne Parameter)</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;cycle&apos; - Valid syntax: cycle [name :] var [, var2, var3 ...]</source>
        <translation>Syntaxfehler in „cycle“; gültig ist: cycle [name :] var [, var2, var3 ...]</translation>
    </message>
    <message>
        <source>Liquid error: the template takes more than %1 steps</source>
        <translation>Liquid-Fehler: die Vorlage braucht mehr als %1 Schritte</translation>
    </message>
    <message>
        <source>Liquid error: %1</source>
        <translation>Liquid-Fehler: %1</translation>
    </message>
    <message>
        <source>Liquid error: the output is larger than %1 bytes</source>
        <translation>Liquid-Fehler: die Ausgabe ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>comparison of %1 with %2 failed</source>
        <translation>der Vergleich von %1 mit %2 ist nicht möglich</translation>
    </message>
    <message>
        <source>Tag &apos;{%&apos; was not properly terminated with &apos;%}&apos;</source>
        <translation>das Tag „{%“ ist nicht mit „%}“ abgeschlossen</translation>
    </message>
    <message>
        <source>Variable &apos;{{&apos; was not properly terminated with &apos;}}&apos;</source>
        <translation>die Variable „{{“ ist nicht mit „}}“ abgeschlossen</translation>
    </message>
    <message>
        <source>A tag needs a name</source>
        <translation>ein Tag braucht einen Namen</translation>
    </message>
    <message>
        <source>Each line of a &apos;#&apos; comment must begin with &apos;#&apos;</source>
        <translation>jede Zeile eines „#“-Kommentars muss mit „#“ beginnen</translation>
    </message>
    <message>
        <source>Syntax Error in &apos;raw&apos; - Valid syntax: raw</source>
        <translation>Syntaxfehler in „raw“; gültig ist: raw</translation>
    </message>
    <message>
        <source>&apos;raw&apos; tag was never closed</source>
        <translation>das Tag „raw“ wird nie geschlossen</translation>
    </message>
    <message>
        <source>the domain has an empty label</source>
        <translation>die Domain hat einen leeren Teil</translation>
    </message>
    <message>
        <source>the local part has an empty atom</source>
        <translation>der Teil vor dem @ hat eine leere Stelle zwischen Punkten</translation>
    </message>
    <message>
        <source>a label of the domain is longer than 63 bytes</source>
        <translation>ein Teil der Domain ist länger als 63 Bytes</translation>
    </message>
    <message>
        <source>a label of the domain starts or ends with &apos;-&apos;</source>
        <translation>ein Teil der Domain beginnt oder endet mit „-“</translation>
    </message>
    <message>
        <source>the domain has a character that is not allowed</source>
        <translation>die Domain hat ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>the local part has a character that is not allowed</source>
        <translation>der Teil vor dem @ hat ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>kein UTF-8</translation>
    </message>
    <message>
        <source>a control character or line break in the address</source>
        <translation>ein Steuerzeichen oder Zeilenumbruch in der Adresse</translation>
    </message>
    <message>
        <source>a blank in the address</source>
        <translation>ein Leerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>longer than 254 bytes</source>
        <translation>länger als 254 Bytes</translation>
    </message>
    <message>
        <source>no &apos;@&apos;</source>
        <translation>kein „@“</translation>
    </message>
    <message>
        <source>nothing before &apos;@&apos;</source>
        <translation>nichts vor dem „@“</translation>
    </message>
    <message>
        <source>nothing after &apos;@&apos;</source>
        <translation>nichts nach dem „@“</translation>
    </message>
    <message>
        <source>the local part is longer than 64 bytes</source>
        <translation>der Teil vor dem @ ist länger als 64 Bytes</translation>
    </message>
    <message>
        <source>%1 has no contact</source>
        <translation>%1 hat keinen Kontakt</translation>
    </message>
    <message>
        <source>nothing can be sent to an audience: %1</source>
        <translation>an eine Zielgruppe kann nichts gesendet werden: %1</translation>
    </message>
    <message>
        <source>same address as line %1</source>
        <translation>dieselbe Adresse wie Zeile %1</translation>
    </message>
    <message>
        <source>two columns are named &quot;%1&quot;</source>
        <translation>zwei Spalten heißen „%1“</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>weniger Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>a NUL character in a cell</source>
        <translation>ein NUL-Zeichen in einer Zelle</translation>
    </message>
    <message>
        <source>the header cannot be read: %1</source>
        <translation>die Kopfzeile kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>two columns are named email</source>
        <translation>zwei Spalten heißen email</translation>
    </message>
    <message>
        <source>keep one</source>
        <translation>eine behalten</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>eine umbenennen</translation>
    </message>
    <message>
        <source>no column is named email</source>
        <translation>keine Spalte heißt email</translation>
    </message>
    <message>
        <source>the first line must name the columns, one of them email</source>
        <translation>die erste Zeile muss die Spalten nennen, eine davon email</translation>
    </message>
    <message>
        <source>larger than 4 GB</source>
        <translation>größer als 4 GB</translation>
    </message>
    <message>
        <source>the first line must name the columns</source>
        <translation>die erste Zeile muss die Spalten nennen</translation>
    </message>
    <message>
        <source>a quoted cell is never closed, so that nothing after it is read</source>
        <translation>eine Zelle in Anführungszeichen wird nie geschlossen, darum wird danach nichts gelesen</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>Text nach dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a path inside the project</source>
        <translation>„%1“ ist kein Pfad innerhalb des Projekts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour of the form #RRGGBB</source>
        <translation>„%1“ ist keine Farbe der Form #RRGGBB</translation>
    </message>
    <message>
        <source>must be a text, not %1</source>
        <translation>muss ein Text sein; hier steht: %1</translation>
    </message>
    <message>
        <source>must be a number, not %1</source>
        <translation>muss eine Zahl sein; hier steht: %1</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>muss ein Objekt sein; hier steht: %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>muss eine Liste sein; hier steht: %1</translation>
    </message>
    <message>
        <source>a line break or control character is not allowed here</source>
        <translation>ein Zeilenumbruch oder Steuerzeichen ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>a control character is not allowed here</source>
        <translation>ein Steuerzeichen ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be a text or a number</source>
        <translation>muss ein Text oder eine Zahl sein</translation>
    </message>
    <message>
        <source>a state of the project cannot be read</source>
        <translation>ein Stand des Projekts kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; this program reads %2</source>
        <translation>„%1“ ist nicht bekannt; dieses Programm liest %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of a project</source>
        <translation>„%1“ ist kein Stand eines Projekts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used twice</source>
        <translation>„%1“ wird zweimal verwendet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of email, linkedin, instagram, crm, twitter</source>
        <translation>„%1“ ist keiner von: email, linkedin, instagram, crm, twitter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of sync_contact, log_engagement</source>
        <translation>„%1“ ist keines von: sync_contact, log_engagement</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; use note</source>
        <translation>„%1“ wird nicht unterstützt; note verwenden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: %2</source>
        <translation>„%1“ ist keine Adresse: %2</translation>
    </message>
    <message>
        <source>there is no audience &quot;%1&quot;</source>
        <translation>es gibt keine Zielgruppe „%1“</translation>
    </message>
    <message>
        <source>the document names &quot;%1&quot;, which is not in the project</source>
        <translation>das Dokument nennt „%1“, das nicht im Projekt ist</translation>
    </message>
    <message>
        <source>%1 more errors</source>
        <translation>%1 weitere Fehler</translation>
    </message>
    <message>
        <source>unknown fields are kept as they are: %1</source>
        <translation>unbekannte Felder bleiben, wie sie sind: %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not a date and time of the form 2026-02-20T10:00:00Z</source>
        <translation>ist kein Zeitpunkt der Form 2026-02-20T10:00:00Z</translation>
    </message>
    <message>
        <source>must be 1 to 64 of a-z A-Z 0-9 . _ - and not start with a dot</source>
        <translation>muss aus 1 bis 64 Zeichen von a-z A-Z 0-9 . _ - bestehen und darf nicht mit einem Punkt beginnen</translation>
    </message>
    <message>
        <source>a file or contacts must be given</source>
        <translation>eine Datei oder Kontakte müssen angegeben sein</translation>
    </message>
    <message>
        <source>is not a date and time with an offset, of the form 2026-03-02T09:00:00+01:00</source>
        <translation>ist kein Zeitpunkt mit UTC-Abstand der Form 2026-03-02T09:00:00+01:00</translation>
    </message>
    <message>
        <source>html, html_file or text must be given</source>
        <translation>html, html_file oder text muss angegeben sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>recipients are missing: name an audience or list contacts</source>
        <translation>Empfänger fehlen: eine Zielgruppe nennen oder Kontakte auflisten</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is larger than %1</source>
        <translation>ist größer als %1</translation>
    </message>
    <message>
        <source>makes the project larger than %1</source>
        <translation>macht das Projekt größer als %1</translation>
    </message>
    <message>
        <source>could not be read to its end</source>
        <translation>konnte nicht bis zum Ende gelesen werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with a dot and is left out</source>
        <translation>„%1“ beginnt mit einem Punkt und wird weggelassen</translation>
    </message>
    <message>
        <source>there is no project.json in it</source>
        <translation>darin ist keine project.json</translation>
    </message>
    <message>
        <source>a project is a folder or archive with project.json at its top</source>
        <translation>ein Projekt ist ein Ordner oder Archiv mit project.json auf oberster Ebene</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>is neither a folder nor a .aicmo, .zip or .json file</source>
        <translation>ist weder ein Ordner noch eine .aicmo-, .zip- oder .json-Datei</translation>
    </message>
    <message>
        <source>is a link or special file</source>
        <translation>ist eine Verknüpfung oder besondere Datei</translation>
    </message>
    <message>
        <source>put the file itself there</source>
        <translation>die Datei selbst dorthin legen</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>hat einen unzulässigen Namen</translation>
    </message>
    <message>
        <source>has more than 1,000 files</source>
        <translation>hat mehr als 1.000 Dateien</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>exists already</source>
        <translation>existiert schon</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>is neither an address nor an @domain</source>
        <translation>ist weder eine Adresse noch eine @domain</translation>
    </message>
    <message>
        <source>has a name that leaves the archive</source>
        <translation>hat einen Namen, der aus dem Archiv hinausführt</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>makes it larger than 200 MB</source>
        <translation>macht es größer als 200 MB</translation>
    </message>
    <message>
        <source>is compressed more than a hundredfold</source>
        <translation>ist mehr als hundertfach komprimiert</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is not a ZIP archive that can be read: %1</source>
        <translation>ist kein lesbares ZIP-Archiv: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is not as large as the archive says</source>
        <translation>ist nicht so groß, wie das Archiv sagt</translation>
    </message>
    <message>
        <source>has more than 1,000 entries</source>
        <translation>hat mehr als 1.000 Einträge</translation>
    </message>
    <message>
        <source>has an entry without a name</source>
        <translation>hat einen Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>already sent by run %1</source>
        <translation>schon von Lauf %1 gesendet</translation>
    </message>
    <message>
        <source>in doubt in run %1: settle it first</source>
        <translation>ungewiss in Lauf %1: zuerst klären</translation>
    </message>
    <message>
        <source>in progress in run %1</source>
        <translation>in Arbeit in Lauf %1</translation>
    </message>
    <message>
        <source>the program ended between the hand-over and the answer: it may have been sent</source>
        <translation>das Programm endete zwischen Übergabe und Antwort: vielleicht wurde es gesendet</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored</source>
        <translation>der Stand des Laufs ist gespeichert</translation>
    </message>
    <message>
        <source>the run&apos;s state is stored; removing older dry runs</source>
        <translation>der Stand des Laufs ist gespeichert; beim Entfernen älterer Probeläufe</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <translation>%1 (Nummer %2)</translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln rows, first line %3)</source>
        <translation>
            <numerusform>%2 (%Ln Zeile, zuerst Zeile %3)</numerusform>
            <numerusform>%2 (%Ln Zeilen, zuerst Zeile %3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 (%Ln contacts, first number %3)</source>
        <translation>
            <numerusform>%2 (%Ln Kontakt, zuerst Nummer %3)</numerusform>
            <numerusform>%2 (%Ln Kontakte, zuerst Nummer %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: 1 of 1 row cannot be used: %2</source>
        <translation>%1: 1 von 1 Zeile kann nicht verwendet werden: %2</translation>
    </message>
    <message>
        <source>%1: 1 of 1 contact cannot be used: %2</source>
        <translation>%1: 1 von 1 Kontakt kann nicht verwendet werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 rows cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln von %3 Zeilen kann nicht verwendet werden: %4</numerusform>
            <numerusform>%2: %Ln von %3 Zeilen können nicht verwendet werden: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln of %3 contacts cannot be used: %4</source>
        <translation>
            <numerusform>%2: %Ln von %3 Kontakten kann nicht verwendet werden: %4</numerusform>
            <numerusform>%2: %Ln von %3 Kontakten können nicht verwendet werden: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>it must name days, hours and a time zone</source>
        <translation>es muss Tage, Stunden und eine Zeitzone nennen</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>als UTF-8 speichern</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>writing the manifest</source>
        <translation>das Manifest wird geschrieben</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Sendung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Sendung</numerusform>
            <numerusform>%Ln Sendungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was confirmed, but %2 would be sent now</source>
        <translation>bestätigt: %1; jetzt würden gesendet: %2</translation>
    </message>
    <message>
        <source>%1 were confirmed, but %2 would be sent now</source>
        <translation>bestätigt: %1; jetzt würden gesendet: %2</translation>
    </message>
    <message>
        <source>%1: 1 contact is not usable; the first is line %2: %3</source>
        <translation>%1: 1 Kontakt ist nicht verwendbar, Zeile %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%2: %Ln contacts are not usable; the first is line %3: %4</source>
        <translation>
            <numerusform>%2: %Ln Kontakt ist nicht verwendbar; zuerst Zeile %3: %4</numerusform>
            <numerusform>%2: %Ln Kontakte sind nicht verwendbar; zuerst Zeile %3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>a retry of single items</source>
        <translation>ein neuer Versuch einzelner Sendungen</translation>
    </message>
    <message>
        <source>only what is due</source>
        <translation>nur das Fällige</translation>
    </message>
    <message>
        <source>run %1 was stopped before its end and would be continued with all of its items, but %2 was asked for: let it come to its end first (aicmo execute %3 --live)</source>
        <translation>Lauf %1 wurde vor dem Ende angehalten und würde mit allen Sendungen fortgesetzt; verlangt war aber: %2. Zuerst zu Ende führen (aicmo execute %3 --live)</translation>
    </message>
    <message>
        <source>not a value of this field</source>
        <translation>kein Wert dieses Feldes</translation>
    </message>
    <message>
        <source>reading the brand&apos;s defaults</source>
        <translation>beim Lesen der Marken-Vorgaben</translation>
    </message>
    <message>
        <source>HubSpot&apos;s answer holds no contacts</source>
        <translation>Die Antwort von HubSpot enthält keine Kontakte</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>Darin steht kein Code</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>Melden Sie sich erneut an</translation>
    </message>
    <message>
        <source>this answer belongs to another sign-in</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>paste the address as the browser shows it</source>
        <translation>Fügen Sie die Adresse so ein, wie der Browser sie zeigt</translation>
    </message>
    <message>
        <source>what was kept of the sign-in cannot be read</source>
        <translation>Was von der Anmeldung aufbewahrt wurde, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>connect again</source>
        <translation>Verbinden Sie erneut</translation>
    </message>
    <message>
        <source>it must be http on this machine (http://127.0.0.1:PORT/) or an https address</source>
        <translation>Es muss http auf diesem Rechner (http://127.0.0.1:PORT/) oder eine https-Adresse sein</translation>
    </message>
    <message>
        <source>it holds blanks or other foreign characters</source>
        <translation>Es enthält Leerzeichen oder andere fremde Zeichen</translation>
    </message>
    <message>
        <source>the service gave no token that can be used</source>
        <translation>Der Dienst gab kein brauchbares Token</translation>
    </message>
    <message>
        <source>entry %1 is missing: entry %2 comes instead</source>
        <translation>Eintrag %1 fehlt: stattdessen folgt Eintrag %2</translation>
    </message>
    <message>
        <source>entry %1 does not begin this store&apos;s log</source>
        <translation>Eintrag %1 ist nicht der Anfang des Protokolls dieses Speichers</translation>
    </message>
    <message>
        <source>entry %1 does not follow entry %2: one of them was altered</source>
        <translation>Eintrag %1 folgt nicht auf Eintrag %2: einer von beiden wurde verändert</translation>
    </message>
    <message>
        <source>entry %1 was altered: its content does not give its hash</source>
        <translation>Eintrag %1 wurde verändert: Sein Inhalt ergibt nicht seinen Hash</translation>
    </message>
    <message>
        <source>entry %1 is not the one that was there when its head was written down: the log was replaced</source>
        <translation>Eintrag %1 ist nicht der, der beim Festhalten des Endes dort stand: Das Protokoll wurde ersetzt</translation>
    </message>
    <message>
        <source>the log ends after entry %1, but it once reached entry %2: its tail was cut off</source>
        <translation>das Protokoll endet nach Eintrag %1, reichte aber schon bis Eintrag %2: Sein Ende wurde abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>messages of at most %Ln bytes</source>
        <translation>
            <numerusform>Nachrichten bis %Ln Byte</numerusform>
            <numerusform>Nachrichten bis %Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>may read contacts and the definitions of %Ln properties</source>
        <translation>
            <numerusform>darf Kontakte und die Definition von %Ln Eigenschaft lesen</numerusform>
            <numerusform>darf Kontakte und die Definitionen von %Ln Eigenschaften lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>may read contacts, not the properties&apos; definitions (crm.schemas.contacts.read): values are not checked against them</source>
        <translation>darf Kontakte lesen, nicht die Definitionen der Eigenschaften (crm.schemas.contacts.read): Werte werden nicht damit abgeglichen</translation>
    </message>
    <message>
        <source>private app tokens do not expire</source>
        <translation>Tokens privater Apps laufen nicht ab</translation>
    </message>
    <message>
        <source>%1 of %2 requests left today</source>
        <translation>heute noch %1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>not told by HubSpot</source>
        <translation>HubSpot sagt es nicht</translation>
    </message>
    <message>
        <source>may read the account and its publishing limit</source>
        <translation>darf das Konto und sein Veröffentlichungslimit lesen</translation>
    </message>
    <message>
        <source>not told here (long-lived tokens last about 60 days)</source>
        <translation>hier nicht angegeben (langlebige Tokens gelten etwa 60 Tage)</translation>
    </message>
    <message>
        <source>%1 of %2 posts used in the last 24 hours</source>
        <translation>%1 von %2 Beiträgen in den letzten 24 Stunden verbraucht</translation>
    </message>
    <message>
        <source>openid profile; LinkedIn tells no others</source>
        <translation>openid profile; weitere nennt LinkedIn nicht</translation>
    </message>
    <message>
        <source>not told by LinkedIn (60 days after sign-in)</source>
        <translation>LinkedIn sagt es nicht (60 Tage nach der Anmeldung)</translation>
    </message>
    <message>
        <source>not told by LinkedIn</source>
        <translation>LinkedIn sagt es nicht</translation>
    </message>
    <message>
        <source>not told by X (tweet.write and media.write are needed)</source>
        <translation>X sagt es nicht (nötig sind tweet.write und media.write)</translation>
    </message>
    <message>
        <source>not told by X (2 hours after sign-in without a refresh)</source>
        <translation>X sagt es nicht (2 Stunden nach der Anmeldung, wenn nicht erneuert wird)</translation>
    </message>
    <message>
        <source>not told by X</source>
        <translation>X sagt es nicht</translation>
    </message>
    <message>
        <source>%1 account reads left in this window</source>
        <translation>in diesem Zeitfenster noch %1 Kontoabfragen</translation>
    </message>
    <message>
        <source>preview the sends again, then approve</source>
        <translation>erst erneut Vorschau starten, dann freigeben</translation>
    </message>
    <message>
        <source>somebody else has to approve it</source>
        <translation>jemand anderes muss es freigeben</translation>
    </message>
    <message>
        <source>there is no such approval</source>
        <translation>diese Freigabe gibt es nicht</translation>
    </message>
    <message>
        <source>the approval was withdrawn</source>
        <translation>die Freigabe wurde zurückgenommen</translation>
    </message>
    <message>
        <source>a text or file is too large for the store</source>
        <translation>ein Text oder eine Datei ist zu groß für den Speicher</translation>
    </message>
    <message>
        <source>the store was moved, deleted or replaced while it was open</source>
        <translation>der Speicher wurde verschoben, gelöscht oder ersetzt, während er offen war</translation>
    </message>
    <message>
        <source>put it back, then start the program again</source>
        <translation>zurücklegen, dann das Programm neu starten</translation>
    </message>
    <message>
        <source>SQLite does not let its file locks be chosen</source>
        <translation>SQLite lässt seine Dateisperren nicht wählen</translation>
    </message>
    <message>
        <source>free some space and do the same again; what was stored is whole</source>
        <translation>Platz schaffen und noch einmal versuchen; was gespeichert war, ist unversehrt</translation>
    </message>
    <message>
        <source>the store could not be read or written (%1)</source>
        <translation>der Speicher ließ sich nicht lesen oder beschreiben (%1)</translation>
    </message>
    <message>
        <source>the store is damaged or is not a store (%1)</source>
        <translation>der Speicher ist beschädigt oder kein Speicher (%1)</translation>
    </message>
    <message>
        <source>the store may not be written (%1)</source>
        <translation>der Speicher darf nicht beschrieben werden (%1)</translation>
    </message>
    <message>
        <source>the store refuses: %1</source>
        <translation>der Speicher lehnt ab: %1</translation>
    </message>
    <message>
        <source>the store&apos;s engine failed: %1</source>
        <translation>die Datenbank des Speichers ist gescheitert: %1</translation>
    </message>
    <message>
        <source>%1: no space is left</source>
        <translation>%1: kein Platz mehr frei</translation>
    </message>
    <message>
        <source>no space is left for the store</source>
        <translation>für den Speicher ist kein Platz mehr frei</translation>
    </message>
    <message>
        <source>check the disk; nothing half-written is kept</source>
        <translation>den Datenträger prüfen; halb Geschriebenes bleibt nicht zurück</translation>
    </message>
    <message>
        <source>put a backup in its place</source>
        <translation>eine Sicherung an seine Stelle legen</translation>
    </message>
    <message>
        <source>another program is writing to the store</source>
        <translation>ein anderes Programm schreibt gerade in den Speicher</translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <translation>kurz warten und noch einmal versuchen</translation>
    </message>
    <message>
        <source>check the owner and the permissions of the file and its folder</source>
        <translation>Eigentümer und Rechte der Datei und ihres Ordners prüfen</translation>
    </message>
    <message>
        <source>the store could not be opened</source>
        <translation>der Speicher ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>check that the folder exists and may be written</source>
        <translation>prüfen, ob der Ordner vorhanden und beschreibbar ist</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>a hash of the event log is not one</source>
        <translation>ein Hash des Ereignisprotokolls ist keiner</translation>
    </message>
    <message>
        <source>wait until it ends, or stop it</source>
        <translation>warten, bis er endet, oder ihn stoppen</translation>
    </message>
    <message>
        <source>the project&apos;s id must be 1 to 64 of a-z A-Z 0-9 . _ -, not starting with a dot</source>
        <translation>die Projekt-ID muss aus 1 bis 64 Zeichen von a-z A-Z 0-9 . _ - bestehen und darf nicht mit einem Punkt beginnen</translation>
    </message>
    <message>
        <source>the project was not read: it has no digest</source>
        <translation>das Projekt wurde nicht gelesen: Es hat keine Prüfsumme</translation>
    </message>
    <message>
        <source>a file of the project could not be read</source>
        <translation>eine Datei des Projekts ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>import the project again</source>
        <translation>das Projekt erneut importieren</translation>
    </message>
    <message>
        <source>there is no such version</source>
        <translation>diese Version gibt es nicht</translation>
    </message>
    <message>
        <source>the project was changed meanwhile</source>
        <translation>das Projekt wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>look at it again</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>the store does not have this version of the project</source>
        <translation>der Speicher hat diese Version des Projekts nicht</translation>
    </message>
    <message>
        <source>load the project again</source>
        <translation>das Projekt neu laden</translation>
    </message>
    <message>
        <source>continue or cancel it first</source>
        <translation>ihn erst fortsetzen oder abbrechen</translation>
    </message>
    <message>
        <source>it is finished when they are settled</source>
        <translation>er ist beendet, sobald sie geklärt sind</translation>
    </message>
    <message>
        <source>the store has no id</source>
        <translation>der Speicher hat keine ID</translation>
    </message>
    <message>
        <source>import it first</source>
        <translation>erst importieren</translation>
    </message>
    <message>
        <source>keep it on a disk of this machine; several people share a PostgreSQL store</source>
        <translation>auf einem Datenträger dieses Rechners ablegen; gemeinsam nutzt man einen PostgreSQL-Speicher</translation>
    </message>
    <message>
        <source>the store has no path</source>
        <translation>der Speicher hat keinen Pfad</translation>
    </message>
    <message>
        <source>give sqlite:PATH</source>
        <translation>sqlite:PFAD angeben</translation>
    </message>
    <message>
        <source>the store must be a file, not a folder</source>
        <translation>der Speicher muss eine Datei sein, kein Ordner</translation>
    </message>
    <message>
        <source>the store must be a file</source>
        <translation>der Speicher muss eine Datei sein</translation>
    </message>
    <message>
        <source>this file is a database of another program</source>
        <translation>diese Datei ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>choose another path for the store</source>
        <translation>einen anderen Pfad für den Speicher wählen</translation>
    </message>
    <message>
        <source>update this program; the store was left as it is</source>
        <translation>dieses Programm aktualisieren; der Speicher blieb, wie er ist</translation>
    </message>
    <message>
        <source>the store&apos;s record of its schema has gaps</source>
        <translation>die Schemaeinträge des Speichers haben Lücken</translation>
    </message>
    <message>
        <source>the store has to be upgraded, and other programs have it open</source>
        <translation>der Speicher muss aktualisiert werden, aber andere Programme haben ihn geöffnet</translation>
    </message>
    <message>
        <source>close the other consoles and workers, then start again</source>
        <translation>die anderen Konsolen und Worker schließen, dann neu starten</translation>
    </message>
    <message>
        <source>the store&apos;s URL is not understood</source>
        <translation>die URL des Speichers wird nicht verstanden</translation>
    </message>
    <message>
        <source>give sqlite:PATH, a plain path (./PATH if it has a colon) or postgresql://…</source>
        <translation>anzugeben ist sqlite:PFAD, ein einfacher Pfad (./PFAD, wenn er einen Doppelpunkt hat) oder postgresql://…</translation>
    </message>
    <message>
        <source>a statement is used within itself</source>
        <translation>eine Anweisung wird in sich selbst verwendet</translation>
    </message>
    <message>
        <source>the answers of the server are out of step</source>
        <translation>die Antworten des Servers passen nicht zu den Fragen</translation>
    </message>
    <message>
        <source>a stored file is not there</source>
        <translation>eine gespeicherte Datei fehlt</translation>
    </message>
    <message>
        <source>the driver does not give single rows</source>
        <translation>der Treiber liefert keine einzelnen Zeilen</translation>
    </message>
    <message>
        <source>the server rolled back</source>
        <translation>der Server hat die Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost while it was storing, and whether the last change was stored is not known</source>
        <translation>die Verbindung zu PostgreSQL ging beim Speichern verloren; ob die letzte Änderung gespeichert wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>look at what the store holds before you do it again</source>
        <translation>vor einem neuen Versuch nachsehen, was im Speicher steht</translation>
    </message>
    <message>
        <source>check the user in the URL and the password in ~/.pgpass or PGPASSWORD</source>
        <translation>den Benutzer in der URL und das Passwort in ~/.pgpass oder PGPASSWORD prüfen</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>erneut versuchen</translation>
    </message>
    <message>
        <source>try again later, or ask who runs the server</source>
        <translation>später erneut versuchen oder beim Betreiber des Servers nachfragen</translation>
    </message>
    <message>
        <source>ask who runs the server to look at its disk</source>
        <translation>den Betreiber des Servers bitten, nach der Festplatte zu sehen</translation>
    </message>
    <message>
        <source>ask who runs the server; put a backup in its place</source>
        <translation>beim Betreiber des Servers nachfragen; eine Sicherung einspielen</translation>
    </message>
    <message>
        <source>the server took too long for an answer</source>
        <translation>der Server brauchte zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>the server takes no changes: it is a copy of another one, or set to read only</source>
        <translation>der Server nimmt keine Änderungen an: er ist die Kopie eines anderen oder schreibgeschützt</translation>
    </message>
    <message>
        <source>give the URL of the server that is written to</source>
        <translation>die URL des Servers angeben, auf den geschrieben wird</translation>
    </message>
    <message>
        <source>let it own the database, or grant it CREATE on the schema</source>
        <translation>ihm die Datenbank übereignen oder CREATE auf dem Schema gewähren</translation>
    </message>
    <message>
        <source>PostgreSQL asks for a password</source>
        <translation>PostgreSQL verlangt ein Passwort</translation>
    </message>
    <message>
        <source>put it into ~/.pgpass (0600), or set PGPASSWORD or AICMO_STORE; not on the command line</source>
        <translation>in ~/.pgpass (0600) eintragen oder PGPASSWORD oder AICMO_STORE setzen; nicht auf der Befehlszeile</translation>
    </message>
    <message>
        <source>check the user and the database in the URL, and the password</source>
        <translation>Benutzer und Datenbank in der URL sowie das Passwort prüfen</translation>
    </message>
    <message>
        <source>check the host, the port and the database of the URL, and that the server runs</source>
        <translation>Host, Port und Datenbank der URL prüfen, und ob der Server läuft</translation>
    </message>
    <message>
        <source>the connection to PostgreSQL was lost</source>
        <translation>die Verbindung zu PostgreSQL ging verloren</translation>
    </message>
    <message>
        <source>do the same again: it connects anew; what was not stored is left out as a whole</source>
        <translation>dasselbe noch einmal tun: es wird neu verbunden; was nicht gespeichert wurde, fehlt als Ganzes</translation>
    </message>
    <message>
        <source>the database holds another store than before</source>
        <translation>die Datenbank enthält einen anderen Speicher als zuvor</translation>
    </message>
    <message>
        <source>start the program again</source>
        <translation>das Programm neu starten</translation>
    </message>
    <message>
        <source>start the run again</source>
        <translation>den Lauf neu starten</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 14</source>
        <translation>der Server ist älter als PostgreSQL 14</translation>
    </message>
    <message>
        <source>give postgresql://USER@HOST:PORT/DATABASE; what is special in a name is written %XX</source>
        <translation>postgresql://BENUTZER@HOST:PORT/DATENBANK angeben; Sonderzeichen in einem Namen als %XX schreiben</translation>
    </message>
    <message>
        <source>leave it out, and name the server&apos;s authority with sslrootcert=FILE if it is your own</source>
        <translation>weglassen und, wenn es eine eigene ist, die Zertifizierungsstelle des Servers mit sslrootcert=DATEI nennen</translation>
    </message>
    <message>
        <source>this database holds tables of another program</source>
        <translation>diese Datenbank enthält Tabellen eines anderen Programms</translation>
    </message>
    <message>
        <source>give the store a database of its own</source>
        <translation>dem Speicher eine eigene Datenbank geben</translation>
    </message>
    <message>
        <source>use the program that made it, or put a backup in its place</source>
        <translation>das Programm verwenden, das ihn angelegt hat, oder eine Sicherung einspielen</translation>
    </message>
    <message>
        <source>stopped: nothing was copied</source>
        <translation>angehalten: nichts wurde kopiert</translation>
    </message>
    <message>
        <source>there is no store to copy</source>
        <translation>es gibt keinen Speicher zum Kopieren</translation>
    </message>
    <message>
        <source>mend the path</source>
        <translation>den Pfad berichtigen</translation>
    </message>
    <message>
        <source>the store to copy to holds something already</source>
        <translation>der Zielspeicher enthält schon etwas</translation>
    </message>
    <message>
        <source>give a new path or an empty database</source>
        <translation>einen neuen Pfad oder eine leere Datenbank angeben</translation>
    </message>
    <message>
        <source>the store to copy is empty</source>
        <translation>der zu kopierende Speicher ist leer</translation>
    </message>
    <message>
        <source>mend its URL</source>
        <translation>seine URL berichtigen</translation>
    </message>
    <message>
        <source>see `aicmo events verify`; nothing was copied</source>
        <translation>siehe `aicmo events verify`; nichts wurde kopiert</translation>
    </message>
    <message>
        <source>the rate of the account cannot be kept: %1</source>
        <translation>die Rate des Kontos lässt sich nicht einhalten: %1</translation>
    </message>
    <message>
        <source>single contents</source>
        <translation>einzelne Inhalte</translation>
    </message>
    <message>
        <source>a worker sends, and execution is disabled</source>
        <translation>ein Worker sendet, und die Ausführung ist ausgeschaltet</translation>
    </message>
    <message>
        <source>set EXECUTION_ENABLED=true for it</source>
        <translation>dafür EXECUTION_ENABLED=true setzen</translation>
    </message>
    <message>
        <source>a worker sends, and dry run is on</source>
        <translation>ein Worker sendet, und der Probelauf ist eingeschaltet</translation>
    </message>
    <message>
        <source>set EXECUTION_DRY_RUN=false for it</source>
        <translation>dafür EXECUTION_DRY_RUN=false setzen</translation>
    </message>
    <message>
        <source>the lease for sending has run out: another program may have gone on with the run</source>
        <translation>das Recht zu senden ist abgelaufen: ein anderes Programm hat den Lauf vielleicht fortgesetzt</translation>
    </message>
    <message>
        <source>let it come to its end, or cancel it</source>
        <translation>zu Ende kommen lassen oder abbrechen</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>No text that was meant to be replaced is left.</source>
        <translation>Kein Text, der ersetzt werden sollte, ist übrig.</translation>
    </message>
    <message>
        <source>No word in brackets or in capitals looks like one that was to be replaced (&quot;[NAME]&quot;, &quot;XXX&quot;).</source>
        <translation>Kein Wort in Klammern oder Großbuchstaben sieht aus, als sollte es ersetzt werden („[NAME]“, „XXX“).</translation>
    </message>
    <message>
        <source>Every contact has a value in the fields that a text prints.</source>
        <translation>Jeder Kontakt hat einen Wert in den Feldern, die ein Text ausgibt.</translation>
    </message>
    <message>
        <source>A time is one that the clocks of the project show: none is skipped when they go forward.</source>
        <translation>Eine Zeit ist eine, die die Uhren des Projekts zeigen: keine fällt bei der Zeitumstellung aus.</translation>
    </message>
    <message>
        <source>The offset of a time is that of the project&apos;s time zone on that day.</source>
        <translation>Der Abstand einer Zeit zu UTC ist der der Zeitzone des Projekts an diesem Tag.</translation>
    </message>
    <message>
        <source>A time that has passed is one at which the content was sent.</source>
        <translation>Eine Zeit, die vorbei ist, ist eine, zu der der Inhalt gesendet wurde.</translation>
    </message>
    <message>
        <source>All links of a project name one campaign in utm_campaign.</source>
        <translation>Alle Links eines Projekts nennen in utm_campaign dieselbe Kampagne.</translation>
    </message>
    <message>
        <source>When links of a project carry utm_campaign, all links to the client&apos;s site do.</source>
        <translation>Wenn Links eines Projekts utm_campaign tragen, tun es alle Links zur Website des Kunden.</translation>
    </message>
    <message>
        <source>Every row of an audience has one valid address, once.</source>
        <translation>Jede Zeile einer Zielgruppe hat genau eine gültige Adresse, und jede nur einmal.</translation>
    </message>
    <message>
        <source>An audience has contacts.</source>
        <translation>Eine Zielgruppe hat Kontakte.</translation>
    </message>
    <message>
        <source>Everybody in an audience that tells of consent has given it; who has not gets nothing.</source>
        <translation>In einer Zielgruppe mit Angaben zur Einwilligung haben alle eingewilligt; wer nicht, erhält nichts.</translation>
    </message>
    <message>
        <source>Texts are UTF-8.</source>
        <translation>Texte sind UTF-8.</translation>
    </message>
    <message>
        <source>The recipients of a content can be read.</source>
        <translation>Die Empfänger eines Inhalts können gelesen werden.</translation>
    </message>
    <message>
        <source>What is sent is, byte for byte, what was approved.</source>
        <translation>Was gesendet wird, ist Byte für Byte das, was freigegeben wurde.</translation>
    </message>
    <message>
        <source>An approval covers every item of its content.</source>
        <translation>Eine Freigabe umfasst alle Sendungen ihres Inhalts.</translation>
    </message>
    <message>
        <source>A content goes out through the account that its approval was given for.</source>
        <translation>Ein Inhalt geht über das Konto hinaus, für das er freigegeben wurde.</translation>
    </message>
    <message>
        <source>A content holds what its channel needs.</source>
        <translation>Ein Inhalt enthält, was sein Kanal braucht.</translation>
    </message>
    <message>
        <source>A row of an audience has one valid address and as many cells as the header.</source>
        <translation>Eine Zeile einer Zielgruppe hat eine gültige Adresse und so viele Zellen wie die Kopfzeile.</translation>
    </message>
    <message>
        <source>An address stands in an audience once; the first row is used.</source>
        <translation>Eine Adresse steht in einer Zielgruppe nur einmal; die erste Zeile gilt.</translation>
    </message>
    <message>
        <source>A template follows the rules of the Liquid language.</source>
        <translation>Eine Vorlage folgt den Regeln der Sprache Liquid.</translation>
    </message>
    <message>
        <source>Everything that a template prints is defined, or has a default.</source>
        <translation>Alles, was eine Vorlage ausgibt, ist definiert oder hat einen Ersatzwert.</translation>
    </message>
    <message>
        <source>A template renders without an error.</source>
        <translation>Eine Vorlage wird ohne Fehler ausgeführt.</translation>
    </message>
    <message>
        <source>A picture has at most %1 pixels: a small file can ask for gigabytes of memory.</source>
        <translation>Ein Bild hat höchstens %1 Pixel: eine kleine Datei kann Gigabytes an Speicher verlangen.</translation>
    </message>
    <message>
        <source>A picture has at most %1 bytes.</source>
        <translation>Ein Bild hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>An email has a valid sender address.</source>
        <translation>Eine E-Mail hat eine gültige Absenderadresse.</translation>
    </message>
    <message>
        <source>An email goes to a valid address.</source>
        <translation>Eine E-Mail geht an eine gültige Adresse.</translation>
    </message>
    <message>
        <source>A reply address is a valid address.</source>
        <translation>Eine Antwortadresse ist eine gültige Adresse.</translation>
    </message>
    <message>
        <source>No header field holds CR, LF, NUL or another control character.</source>
        <translation>Kein Kopffeld enthält CR, LF, NUL oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>No text holds NUL.</source>
        <translation>Kein Text enthält NUL.</translation>
    </message>
    <message>
        <source>An email says something.</source>
        <translation>Eine E-Mail sagt etwas.</translation>
    </message>
    <message>
        <source>The file of the HTML is in the project.</source>
        <translation>Die Datei des HTML ist im Projekt.</translation>
    </message>
    <message>
        <source>An HTML email has a text alternative of its own.</source>
        <translation>Eine HTML-E-Mail hat eine eigene Textfassung.</translation>
    </message>
    <message>
        <source>An email has a subject.</source>
        <translation>Eine E-Mail hat einen Betreff.</translation>
    </message>
    <message>
        <source>Subjects of up to %1 characters are shown whole on phones; the first words should say it.</source>
        <translation>Betreffzeilen bis %1 Zeichen erscheinen auf Telefonen ganz; die ersten Wörter sollten es sagen.</translation>
    </message>
    <message>
        <source>A preheader of at least %1 characters fills its place; a shorter one is followed by body text.</source>
        <translation>Ein Vorschautext ab %1 Zeichen füllt seinen Platz; nach einem kürzeren folgt Text der E-Mail.</translation>
    </message>
    <message>
        <source>No inbox shows more than about %1 characters of a preheader.</source>
        <translation>Kein Posteingang zeigt mehr als etwa %1 Zeichen eines Vorschautextes.</translation>
    </message>
    <message>
        <source>Gmail clips long HTML; above %1 bytes it is close to that.</source>
        <translation>Gmail kürzt langes HTML; ab %1 Bytes ist es nah daran.</translation>
    </message>
    <message>
        <source>Gmail clips HTML above about %1 bytes.</source>
        <translation>Gmail kürzt HTML ab etwa %1 Bytes.</translation>
    </message>
    <message>
        <source>Mail programs of phones clip HTML above about %1 bytes.</source>
        <translation>Mailprogramme auf Telefonen kürzen HTML ab etwa %1 Bytes.</translation>
    </message>
    <message>
        <source>Many servers refuse messages above %1 bytes.</source>
        <translation>Viele Server weisen Nachrichten über %1 Bytes ab.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text, empty if it is decoration.</source>
        <translation>Jedes Bild hat einen Alternativtext, einen leeren, wenn es nur schmückt.</translation>
    </message>
    <message>
        <source>Pictures from the web come from https addresses.</source>
        <translation>Bilder aus dem Web kommen von https-Adressen.</translation>
    </message>
    <message>
        <source>Links lead to https addresses.</source>
        <translation>Links führen zu https-Adressen.</translation>
    </message>
    <message>
        <source>A link is a whole address: a mail program knows no page that it could be relative to.</source>
        <translation>Ein Link ist eine vollständige Adresse: ein Mailprogramm kennt keine Seite, zu der er relativ wäre.</translation>
    </message>
    <message>
        <source>A picture is a file of the project or has an https address.</source>
        <translation>Ein Bild ist eine Datei des Projekts oder hat eine https-Adresse.</translation>
    </message>
    <message>
        <source>The pictures that the HTML names are in the project.</source>
        <translation>Die Bilder, die das HTML nennt, sind im Projekt.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes.</source>
        <translation>Bilder sind unbeschädigte PNG-, JPEG-, GIF- oder WebP-Dateien innerhalb der Grenzen von image.pixels und image.bytes.</translation>
    </message>
    <message>
        <source>Attachments are files of the project.</source>
        <translation>Anhänge sind Dateien des Projekts.</translation>
    </message>
    <message>
        <source>The unsubscribe address is one https address, or a mailto address, or one of each.</source>
        <translation>Die Abmeldeadresse ist eine https-Adresse, eine mailto-Adresse oder je eine.</translation>
    </message>
    <message>
        <source>Marketing email offers one-click unsubscription by an https address.</source>
        <translation>Werbe-E-Mails bieten die Abmeldung mit einem Klick über eine https-Adresse.</translation>
    </message>
    <message>
        <source>From %1 recipients on, Gmail and Yahoo demand one-click unsubscription.</source>
        <translation>Ab %1 Empfängern verlangen Gmail und Yahoo die Abmeldung mit einem Klick.</translation>
    </message>
    <message>
        <source>Nobody gets the same message from two contents.</source>
        <translation>Niemand erhält dieselbe Nachricht aus zwei Inhalten.</translation>
    </message>
    <message>
        <source>Nobody gets one subject twice.</source>
        <translation>Niemand erhält denselben Betreff zweimal.</translation>
    </message>
    <message>
        <source>A post says something.</source>
        <translation>Ein Beitrag sagt etwas.</translation>
    </message>
    <message>
        <source>A post holds no control character but the line feed.</source>
        <translation>Ein Beitrag enthält außer dem Zeilenumbruch kein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters, digits and underscores.</source>
        <translation>Ein Hashtag ist ein Wort aus Buchstaben, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>A link is an https address.</source>
        <translation>Ein Link ist eine https-Adresse.</translation>
    </message>
    <message>
        <source>Links in a post lead to https addresses.</source>
        <translation>Links in einem Beitrag führen zu https-Adressen.</translation>
    </message>
    <message>
        <source>The pictures of a post are files of the project.</source>
        <translation>Die Bilder eines Beitrags sind Dateien des Projekts.</translation>
    </message>
    <message>
        <source>Pictures are sound PNG, JPEG, GIF or WebP files within the limits of image.pixels and image.bytes; videos and documents cannot be posted.</source>
        <translation>Bilder sind unbeschädigte PNG-, JPEG-, GIF- oder WebP-Dateien innerhalb der Grenzen von image.pixels und image.bytes; Videos und Dokumente können nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Every picture has an alternative text.</source>
        <translation>Jedes Bild hat einen Alternativtext.</translation>
    </message>
    <message>
        <source>A text is posted once to a channel: services refuse or hide a repetition.</source>
        <translation>Ein Text wird in einem Kanal nur einmal veröffentlicht: Dienste weisen Wiederholungen ab oder verbergen sie.</translation>
    </message>
    <message>
        <source>A post has at most %1 characters.</source>
        <translation>Ein Beitrag hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The text has at most %1 percent of the characters that are allowed.</source>
        <translation>Der Text hat höchstens %1 Prozent der erlaubten Zeichen.</translation>
    </message>
    <message>
        <source>Pictures are uploaded, so each is a file of the project.</source>
        <translation>Bilder werden hochgeladen, also ist jedes eine Datei des Projekts.</translation>
    </message>
    <message>
        <source>Pictures are JPEG, PNG or GIF.</source>
        <translation>Bilder sind JPEG, PNG oder GIF.</translation>
    </message>
    <message>
        <source>A picture has fewer than %1 pixels.</source>
        <translation>Ein Bild hat weniger als %1 Pixel.</translation>
    </message>
    <message>
        <source>A post shows at most %1 pictures.</source>
        <translation>Ein Beitrag zeigt höchstens %1 Bilder.</translation>
    </message>
    <message>
        <source>A caption has at most %1 characters.</source>
        <translation>Eine Bildunterschrift hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A post has at most %1 hashtags.</source>
        <translation>Ein Beitrag hat höchstens %1 Hashtags.</translation>
    </message>
    <message>
        <source>More than %1 hashtags are cut off, says a newer source.</source>
        <translation>Mehr als %1 Hashtags werden abgeschnitten, sagt eine neuere Quelle.</translation>
    </message>
    <message>
        <source>A post has at most %1 mentions.</source>
        <translation>Ein Beitrag hat höchstens %1 Erwähnungen.</translation>
    </message>
    <message>
        <source>More than %1 mentions may count as spam.</source>
        <translation>Mehr als %1 Erwähnungen können als Spam gelten.</translation>
    </message>
    <message>
        <source>A post has a picture.</source>
        <translation>Ein Beitrag hat ein Bild.</translation>
    </message>
    <message>
        <source>A carousel has at most %1 pictures.</source>
        <translation>Ein Karussell hat höchstens %1 Bilder.</translation>
    </message>
    <message>
        <source>The pictures of a carousel have the ratio of the first, or are cropped to it.</source>
        <translation>Die Bilder eines Karussells haben das Seitenverhältnis des ersten oder werden darauf beschnitten.</translation>
    </message>
    <message>
        <source>Meta fetches each picture from a public https address.</source>
        <translation>Meta holt jedes Bild von einer öffentlichen https-Adresse.</translation>
    </message>
    <message>
        <source>Pictures are JPEG.</source>
        <translation>Bilder sind JPEG.</translation>
    </message>
    <message>
        <source>A picture is at least %1 times as wide as it is tall.</source>
        <translation>Ein Bild ist mindestens %1-mal so breit wie hoch.</translation>
    </message>
    <message>
        <source>A picture is at most %1 times as wide as it is tall.</source>
        <translation>Ein Bild ist höchstens %1-mal so breit wie hoch.</translation>
    </message>
    <message>
        <source>A picture narrower than %1 pixels is enlarged.</source>
        <translation>Ein Bild, das schmaler als %1 Pixel ist, wird vergrößert.</translation>
    </message>
    <message>
        <source>A picture broader than %1 pixels is scaled down.</source>
        <translation>Ein Bild, das breiter als %1 Pixel ist, wird verkleinert.</translation>
    </message>
    <message>
        <source>An alternative text has at most %1 characters.</source>
        <translation>Ein Alternativtext hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A post has at most %1 weighted characters; longer ones need a paid account.</source>
        <translation>Ein Beitrag hat höchstens %1 gewichtete Zeichen; längere brauchen ein bezahltes Konto.</translation>
    </message>
    <message>
        <source>An animated GIF is posted alone.</source>
        <translation>Ein animiertes GIF wird allein veröffentlicht.</translation>
    </message>
    <message>
        <source>A contact is known by a valid address.</source>
        <translation>Ein Kontakt ist durch eine gültige Adresse bekannt.</translation>
    </message>
    <message>
        <source>Property names are lower-case letters, digits and underscores, starting with a letter.</source>
        <translation>Namen von Eigenschaften bestehen aus Kleinbuchstaben, Ziffern und Unterstrichen und beginnen mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A property&apos;s value has at most %1 characters and no control character but the line feed.</source>
        <translation>Der Wert einer Eigenschaft hat höchstens %1 Zeichen und außer dem Zeilenumbruch kein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A contact is synchronised with at least one property.</source>
        <translation>Ein Kontakt wird mit mindestens einer Eigenschaft abgeglichen.</translation>
    </message>
    <message>
        <source>The engagements that can be logged are notes.</source>
        <translation>Protokolliert werden können nur Notizen.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A note says something.</source>
        <translation>Eine Notiz sagt etwas.</translation>
    </message>
</context>
</TS>
