<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Import projects</source>
        <translation>Importer des projets</translation>
    </message>
    <message>
        <source>Projects (*.aicmo *.zip *.json)</source>
        <translation>Projets (*.aicmo *.zip *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A project folder is chosen by the project.json in it.</source>
        <translation>Pour choisir un dossier de projet, choisir son project.json.</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import a project folder</source>
        <translation>Importer un dossier de projet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
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
        <translation>aujourd’hui</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Print pre&amp;view of the report…</source>
        <translation>Aperçu a&amp;vant impression du rapport…</translation>
    </message>
    <message>
        <source>&amp;Print the run&apos;s report…</source>
        <translation>Im&amp;primer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>Search &amp;projects</source>
        <translation>Chercher un &amp;projet</translation>
    </message>
    <message>
        <source>Search &amp;here</source>
        <translation>Chercher &amp;ici</translation>
    </message>
    <message>
        <source>Copy results as C&amp;SV</source>
        <translation>Copier les résultats en C&amp;SV</translation>
    </message>
    <message>
        <source>Copy results as &amp;JSON</source>
        <translation>Copier les résultats en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy results as &amp;Markdown</source>
        <translation>Copier les résultats en &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Plan and preview</source>
        <translation>&amp;Plan et aperçu</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xécution</translation>
    </message>
    <message>
        <source>Pa&amp;ckage</source>
        <translation>&amp;Livrables</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Event log of &amp;all projects</source>
        <translation>Journal de &amp;tous les projets</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>Previo&amp;us region</source>
        <translation>Zone p&amp;récédente</translation>
    </message>
    <message>
        <source>Theme as the &amp;desktop</source>
        <translation>Thème comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Thème s&amp;ombre</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
    <message>
        <source>&amp;Normal rows</source>
        <translation>Lignes &amp;normales</translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation>Lignes &amp;aérées</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>Pre&amp;vious recipient</source>
        <translation>Destinataire &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next recipient</source>
        <translation>Destinataire &amp;suivant</translation>
    </message>
    <message>
        <source>Send &amp;test…</source>
        <translation>Envoyer un &amp;test…</translation>
    </message>
    <message>
        <source>&amp;Approve this content</source>
        <translation>&amp;Approuver ce contenu</translation>
    </message>
    <message>
        <source>Re&amp;voke this approval</source>
        <translation>&amp;Révoquer cette approbation</translation>
    </message>
    <message>
        <source>&amp;Build package</source>
        <translation>&amp;Créer les livrables</translation>
    </message>
    <message>
        <source>Verif&amp;y package</source>
        <translation>&amp;Vérifier les livrables</translation>
    </message>
    <message>
        <source>&amp;Open package folder</source>
        <translation>&amp;Ouvrir le dossier des livrables</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>Arc&amp;hiver</translation>
    </message>
    <message>
        <source>&amp;Run as the bar says</source>
        <translation>&amp;Lancer selon la barre</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped run…</source>
        <translation>&amp;Poursuivre l’exécution arrêtée…</translation>
    </message>
    <message>
        <source>Retry &amp;failed…</source>
        <translation>Relancer les é&amp;checs…</translation>
    </message>
    <message>
        <source>&amp;Ask the services about doubts</source>
        <translation>I&amp;nterroger sur les incertains</translation>
    </message>
    <message>
        <source>&amp;Export results…</source>
        <translation>&amp;Exporter les résultats…</translation>
    </message>
    <message>
        <source>A&amp;ll runs of this project…</source>
        <translation>T&amp;outes les exécutions de ce projet…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Test all accounts</source>
        <translation>&amp;Tester tous les comptes</translation>
    </message>
    <message>
        <source>Su&amp;ppression list…</source>
        <translation>&amp;Liste d’exclusion…</translation>
    </message>
    <message>
        <source>&amp;Rules of the channels…</source>
        <translation>&amp;Règles des canaux…</translation>
    </message>
    <message>
        <source>&amp;Verify event log</source>
        <translation>&amp;Vérifier le journal</translation>
    </message>
    <message>
        <source>&amp;Export events…</source>
        <translation>&amp;Exporter les événements…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnostics folder…</source>
        <translation>Dossier de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Results of a run</source>
        <translation>Résultats d’une exécution</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Listes et tableaux</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Échap Échap</translation>
    </message>
    <message>
        <source>Stop every run</source>
        <translation>Arrêter toutes les exécutions</translation>
    </message>
    <message>
        <source>Failed alone</source>
        <translation>Échoués seulement</translation>
    </message>
    <message>
        <source>In doubt alone</source>
        <translation>Incertains seulement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Actions possibles sur la ligne</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Another row, and what belongs to it</source>
        <translation>Autre ligne, et ce qui s’y rattache</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search fields</source>
        <translation>Champs de recherche</translation>
    </message>
    <message>
        <source>Approve several c&amp;ontents…</source>
        <translation>Approuver p&amp;lusieurs contenus…</translation>
    </message>
    <message>
        <source>Revoke several approvals…</source>
        <translation>Révoquer plusieurs approbations…</translation>
    </message>
    <message>
        <source>&amp;What changed since the approval…</source>
        <translation>Modificatio&amp;ns depuis l’approbation…</translation>
    </message>
    <message>
        <source>Print preview of the P&amp;DF…</source>
        <translation>Aperçu avant impression &amp;du PDF…</translation>
    </message>
    <message>
        <source>&amp;Brand of documents…</source>
        <translation>&amp;Marque des documents…</translation>
    </message>
</context>
<context>
    <name>RunOutput</name>
    <message>
        <source>%1 would be sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>Seraient envoyés&#xa0;: %1, échoués&#xa0;: %2, ignorés&#xa0;: %3, incertains&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 skipped, %4 in doubt</source>
        <translation>Envoyés&#xa0;: %1, échoués&#xa0;: %2, ignorés&#xa0;: %3, incertains&#xa0;: %4</translation>
    </message>
    <message>
        <source>, %1 still to come</source>
        <translation>, restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domaines des destinataires</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Ignorés, et pourquoi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Preview of sends</source>
        <translation>Aperçu des envois</translation>
    </message>
    <message>
        <source>Report of a live run</source>
        <translation>Rapport d’un envoi réel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>The run was stopped before its end.</source>
        <translation>L’exécution a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>The printer does not take the report. Is it connected, and has it paper?</source>
        <translation>L’imprimante n’accepte pas le rapport. Est-elle connectée, et a-t-elle du papier&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The module that shows pages is missing: %1</source>
        <translation>Module d’affichage des pages absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The printer took no more pages</source>
        <translation>L’imprimante n’a plus accepté de pages</translation>
    </message>
    <message>
        <source>Page %1 cannot be painted</source>
        <translation>La page %1 ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositive %1 sur %2</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Intake complete</source>
        <translation>Brief complet</translation>
    </message>
    <message>
        <source>Strategy generated</source>
        <translation>Stratégie rédigée</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Stratégie approuvée</translation>
    </message>
    <message>
        <source>Campaign defined</source>
        <translation>Campagne définie</translation>
    </message>
    <message>
        <source>Creative generated</source>
        <translation>Créations rédigées</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Qualité non validée</translation>
    </message>
    <message>
        <source>QC approved</source>
        <translation>Qualité validée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Serait envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Ready, not approved</source>
        <translation>Prêt, non approuvé</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Modifié depuis l’approbation</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>On the suppression list</source>
        <translation>Sur la liste d’exclusion</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Objected to it</source>
        <translation>Opposition exprimée</translation>
    </message>
    <message>
        <source>Not approved as they are</source>
        <translation>Non approuvé en l’état</translation>
    </message>
    <message>
        <source>Overdue, not confirmed</source>
        <translation>En retard, non confirmé</translation>
    </message>
    <message>
        <source>Channel could not be used</source>
        <translation>Canal inutilisable</translation>
    </message>
    <message>
        <source>For another reason</source>
        <translation>Pour une autre raison</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
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
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>for this session</source>
        <translation>pour cette session</translation>
    </message>
    <message>
        <source>in a file of yours</source>
        <translation>dans un fichier à vous</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 sets this</source>
        <translation>Fixé par %1</translation>
    </message>
    <message>
        <source>TLS required (STARTTLS)</source>
        <translation>TLS exigé (STARTTLS)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès la connexion</translation>
    </message>
    <message>
        <source>None, on this machine only</source>
        <translation>Aucun, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>En 24&#xa0;heures</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>So many items in any 24 hours, over all projects</source>
        <translation>Nombre maximal d’envois sur 24&#xa0;heures, tous projets confondus</translation>
    </message>
    <message>
        <source>Sending hours</source>
        <translation>Heures d’envoi</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à toute heure</translation>
    </message>
    <message>
        <source>Days, hours and time zone, such as Mon-Fri 09:00-18:00 Europe/Berlin</source>
        <translation>Jours, heures et fuseau horaire, par exemple Mon-Fri 09:00-18:00 Europe/Berlin</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sans identification</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>A file of certificate authorities (PEM)</source>
        <translation>Un fichier d’autorités de certification (PEM)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Emails a minute</source>
        <translation>E-mails par minute</translation>
    </message>
    <message>
        <source>To one domain a minute</source>
        <translation>Par domaine et par minute</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse API</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>how you call it</source>
        <translation>à votre choix</translation>
    </message>
    <message>
        <source>A token does not tell whose it is; approvals and limits go by this name</source>
        <translation>Un jeton ne dit pas à qui il est&#xa0;; approbations et limites suivent ce nom</translation>
    </message>
    <message>
        <source>HubSpot token</source>
        <translation>Jeton HubSpot</translation>
    </message>
    <message>
        <source>API path</source>
        <translation>Chemin API</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>of the default account</source>
        <translation>celui du compte par défaut</translation>
    </message>
    <message>
        <source>A secret is set. Type to replace it.</source>
        <translation>Un secret est défini. Saisir pour le remplacer.</translation>
    </message>
    <message>
        <source>%1 sets this and wins over the form.</source>
        <translation>Fixé par %1&#xa0;; le formulaire passe après.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>App to sign in with</source>
        <translation>Application pour la connexion</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Of your own app, from its page at the service</source>
        <translation>De votre propre application, sur sa page auprès du service</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>What is asked for, with blanks between</source>
        <translation>Ce qui est demandé, séparé par des espaces</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>As it is registered with the app: http on this machine, or a page of yours that shows the code</source>
        <translation>Telle qu’elle est enregistrée pour l’application : http sur cette machine, ou une page à vous qui affiche le code</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serveur de connexion</translation>
    </message>
    <message>
        <source>the service’s own</source>
        <translation>celui du service</translation>
    </message>
    <message>
        <source>from the sign-in</source>
        <translation>de la connexion</translation>
    </message>
    <message>
        <source>%1, of the default account</source>
        <translation>%1, celui du compte par défaut</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountModel</name>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Tested %1, in %2 ms</source>
        <translation>Testé à %1, en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>The default account</source>
        <translation>Le compte par défaut</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Fixé par l’environnement</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AccountsSection</name>
    <message>
        <source>Accounts of</source>
        <translation>Comptes pour</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Test all accounts</source>
        <translation>Tester tous les comptes</translation>
    </message>
    <message>
        <source>Channels and their accounts</source>
        <translation>Canaux et leurs comptes</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Tester le compte</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Enregistrer et tester</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>The default account holds for this client. What you save here is the client’s own, whole: its secret too.</source>
        <translation>Le compte par défaut vaut pour ce client. Ce qui est enregistré ici lui est propre, en entier, secret compris.</translation>
    </message>
    <message>
        <source>A test takes what is saved</source>
        <translation>Un test utilise ce qui est enregistré</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>D’abord enregistrer ou rétablir</translation>
    </message>
    <message>
        <source>Remove the %1 account of %2, with its secret?</source>
        <translation>Retirer le compte %1 de %2, avec son secret&#xa0;?</translation>
    </message>
    <message>
        <source>The %1 account is removed</source>
        <translation>Compte %1 retiré</translation>
    </message>
    <message>
        <source>Finish or cancel the sign-in first</source>
        <translation>D’abord terminer ou annuler la connexion</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 est connecté</translation>
    </message>
    <message>
        <source>%1 is disconnected here. The consent itself is withdrawn in the account’s settings at the service.</source>
        <translation>%1 est déconnecté ici. Le consentement lui-même se retire dans les réglages du compte, auprès du service.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AnswerModel</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Settled as</source>
        <translation>Classé comme</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>Selon le service</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>As the desktop follows it at once, where the desktop tells.</source>
        <translation>«&#xa0;Comme le système&#xa0;» suit le réglage aussitôt, si le système le signale.</translation>
    </message>
    <message>
        <source>How high the rows of lists and tables are; nothing else.</source>
        <translation>Hauteur des lignes des listes et des tableaux, rien d’autre.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the console; the documents choose theirs for each package.</source>
        <translation>Celle de la console&#xa0;; pour les documents, elle se choisit à chaque création de livrables.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalChanges</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>%1 then, %2 now</source>
        <translation>%1 avant, %2 maintenant</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Retirés&#xa0;: %1</translation>
    </message>
    <message>
        <source>With other data: %1</source>
        <translation>Avec d’autres données&#xa0;: %1</translation>
    </message>
    <message>
        <source>the client&apos;s data</source>
        <translation>données du client</translation>
    </message>
    <message>
        <source>the brand&apos;s data</source>
        <translation>données de la marque</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>nom du projet</translation>
    </message>
    <message>
        <source>Data of the project</source>
        <translation>Données du projet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Time of sending</source>
        <translation>Date et heure d’envoi</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>Adresse de réponse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Pré-en-tête</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Unsubscribe address</source>
        <translation>Adresse de désabonnement</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte de la publication</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Hashtags</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What is done in the CRM</source>
        <translation>Action dans le CRM</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Kind of engagement</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Changed since the approval</source>
        <translation>Modifié depuis l’approbation</translation>
    </message>
    <message>
        <source>Compared with the approval of %1 by %2</source>
        <translation>Comparé à l’approbation&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined</source>
        <translation>Ce qui disparaît est barré, ce qui est nouveau est souligné</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The content, its recipients and its files are those that were approved.</source>
        <translation>Le contenu, ses destinataires et ses fichiers sont ceux qui ont été approuvés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApprovalPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Exact message</source>
        <translation>Message exact</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>This content</source>
        <translation>Ce contenu</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Cet envoi</translation>
    </message>
    <message>
        <source>Held back: %1</source>
        <translation>Retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held back: “%1” is on the suppression list</source>
        <translation>Retenu&#xa0;: «&#xa0;%1&#xa0;» est sur la liste d’exclusion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s) have given no consent</source>
        <translation>
            <numerusform>%Ln destinataire n’a pas donné son consentement</numerusform>
            <numerusform>%Ln destinataires n’ont pas donné leur consentement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) on the suppression list</source>
        <translation>
            <numerusform>%Ln envoi sur la liste d’exclusion</numerusform>
            <numerusform>%Ln envois sur la liste d’exclusion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln envoi incertain</numerusform>
            <numerusform>%Ln envois incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Règle de %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Règle %1, vérifiée en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %L1</source>
        <translation>Voir %L1</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Voir l’envoi</translation>
    </message>
    <message>
        <source>Choose a content</source>
        <translation>Choisir un contenu</translation>
    </message>
    <message>
        <source>%1 items, %2, by %3.</source>
        <translation>%1 envois, %2, par %3.</translation>
    </message>
    <message>
        <source>Changed since approval</source>
        <translation>Modifié depuis l’approbation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) differ since.</source>
        <translation>
            <numerusform>%Ln envoi diffère depuis.</numerusform>
            <numerusform>%Ln envois diffèrent depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Seul ce qui est approuvé peut être envoyé, à l’octet près.</translation>
    </message>
    <message>
        <source>Preview sends first: an approval holds what a dry run has shown.</source>
        <translation>D’abord l’aperçu des envois&#xa0;: une approbation porte sur ce qu’une simulation a montré.</translation>
    </message>
    <message>
        <source>Preview sends again to approve it.</source>
        <translation>Refaire l’aperçu des envois pour l’approuver.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Approuver %Ln envoi</numerusform>
            <numerusform>Approuver %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>No item of this content can be sent</source>
        <translation>Aucun envoi de ce contenu ne peut partir</translation>
    </message>
    <message>
        <source>Preview sends first</source>
        <translation>D’abord l’aperçu des envois</translation>
    </message>
    <message>
        <source>Revoke approval</source>
        <translation>Révoquer l’approbation</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Aperçu des envois</translation>
    </message>
    <message>
        <source>Preview this project first</source>
        <translation>D’abord l’aperçu de ce projet</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Modifications…</translation>
    </message>
    <message>
        <source>What changed since the approval…</source>
        <translation>Modifications depuis l’approbation…</translation>
    </message>
    <message>
        <source>Add a note or a name</source>
        <translation>Ajouter une note ou un nom</translation>
    </message>
    <message>
        <source>A second person has to approve this: %1 has changed it.</source>
        <translation>À approuver par une seconde personne&#xa0;: %1 l’a modifié.</translation>
    </message>
    <message>
        <source>The state that was approved is not kept any more.</source>
        <translation>L’état approuvé n’est plus conservé.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 revoked by %3.</source>
        <translation>Approbation (%1, par %2) révoquée par %3.</translation>
    </message>
    <message>
        <source>A second person has to approve this, not who has changed it.</source>
        <translation>À approuver par une seconde personne, autre que celle qui l’a modifié.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproveContents</name>
    <message>
        <source>Approve contents</source>
        <translation>Approuver des contenus</translation>
    </message>
    <message>
        <source>Revoke approvals</source>
        <translation>Révoquer des approbations</translation>
    </message>
    <message>
        <source>Only what you approve can be sent, byte for byte.</source>
        <translation>Seul ce qui est approuvé peut être envoyé, à l’octet près.</translation>
    </message>
    <message>
        <source>What is revoked is not sent until it is approved again.</source>
        <translation>Ce qui est révoqué ne part pas avant une nouvelle approbation.</translation>
    </message>
    <message>
        <source>Contents to choose</source>
        <translation>Contenus à choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a second person has to approve it</source>
        <translation>à approuver par une seconde personne</translation>
    </message>
    <message>
        <source>preview sends first</source>
        <translation>d’abord l’aperçu des envois</translation>
    </message>
    <message>
        <source>nothing of it can be sent</source>
        <translation>rien ne peut en être envoyé</translation>
    </message>
    <message>
        <source>changed since the approval</source>
        <translation>modifié depuis l’approbation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln item(s)</source>
        <translation>
            <numerusform>Approuver %Ln envoi</numerusform>
            <numerusform>Approuver %Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln approval(s)</source>
        <translation>
            <numerusform>Révoquer %Ln approbation</numerusform>
            <numerusform>Révoquer %Ln approbations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ApproverForm</name>
    <message>
        <source>Approved by: %1</source>
        <translation>Approuvé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of who approves</source>
        <translation>Nom de la personne qui approuve</translation>
    </message>
    <message>
        <source>Note, for the log and the package</source>
        <translation>Note, pour le journal et les livrables</translation>
    </message>
    <message>
        <source>Note on the approval</source>
        <translation>Note sur l’approbation</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::AskSecretPlace</name>
    <message>
        <source>Keep the secret</source>
        <translation>Conserver le secret</translation>
    </message>
    <message>
        <source>Where may the secret stay?</source>
        <translation>Où conserver le secret&#xa0;?</translation>
    </message>
    <message>
        <source>It cannot go into a keyring: %1.</source>
        <translation>Impossible de le mettre dans un trousseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>In memory. You enter it again after the next start.</source>
        <translation>En mémoire. À saisir de nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>In a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>Not encrypted, mode 0600:
%1</source>
        <translation>Non chiffré, mode 0600&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Conserver ainsi</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandForm</name>
    <message>
        <source>A colour is written as #1F4E79</source>
        <translation>Une couleur s’écrit comme #1F4E79</translation>
    </message>
    <message>
        <source>Not a picture for documents: PNG, JPEG, GIF or WebP of at most 20 million pixels</source>
        <translation>Image inutilisable dans les documents&#xa0;: PNG, JPEG, GIF ou WebP de 20 millions de pixels au plus</translation>
    </message>
    <message>
        <source>At most %1; a logo 600 pixels wide is enough</source>
        <translation>Au plus %1&#xa0;; un logo de 600 pixels de large suffit</translation>
    </message>
    <message>
        <source>A font family’s name has at most 100 letters</source>
        <translation>Le nom d’une police compte au plus 100 caractères</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Primary colour</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Langue de documents</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, portrait</translation>
    </message>
    <message>
        <source>Not set (%1)</source>
        <translation>Non défini (%1)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1, enough for text</source>
        <translation>Contraste avec le blanc %1&#xa0;: 1, suffisant pour du texte</translation>
    </message>
    <message>
        <source>Contrast with white %1 : 1; text takes a darker shade of it</source>
        <translation>Contraste avec le blanc %1&#xa0;: 1&#xa0;; le texte en prend une teinte plus foncée</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF or WebP, at most %1</source>
        <translation>PNG, JPEG, GIF ou WebP, au plus %1</translation>
    </message>
    <message>
        <source>Not on this machine: documents made here are set in Inter</source>
        <translation>Absente de cette machine&#xa0;: les documents créés ici sont composés en Inter</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::BrandSection</name>
    <message>
        <source>Brand of</source>
        <translation>Marque pour</translation>
    </message>
    <message>
        <source>For documents alone, where a project’s own brand leaves a field empty. Messages, their templates and their approvals never take anything from here.</source>
        <translation>Pour les documents seuls, là où la marque d’un projet laisse un champ vide. Les messages, leurs modèles et leurs approbations n’en reprennent jamais rien.</translation>
    </message>
    <message>
        <source>Empty all</source>
        <translation>Tout vider</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the brand</source>
        <translation>Enregistrer la marque</translation>
    </message>
    <message>
        <source>Revert the brand</source>
        <translation>Rétablir la marque</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>D’abord enregistrer ou rétablir</translation>
    </message>
    <message>
        <source>The brand is as it was</source>
        <translation>La marque est comme avant</translation>
    </message>
    <message>
        <source>The brand is saved</source>
        <translation>La marque est enregistrée</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier éditorial</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>Semaine %1, du %2 au %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ClientBox</name>
    <message>
        <source>Every client (default)</source>
        <translation>Tous les clients (par défaut)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ColourField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search commands and projects</source>
        <translation>Chercher une commande ou un projet</translation>
    </message>
    <message>
        <source>Commands and projects</source>
        <translation>Commandes et projets</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmLive</name>
    <message>
        <source>Send live</source>
        <translation>Envoyer en réel</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln item(s) live?</source>
        <translation>
            <numerusform>Lancer %Ln envoi en réel&#xa0;?</numerusform>
            <numerusform>Lancer %Ln envois en réel&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2. What is sent cannot be taken back.</source>
        <translation>%1 pour %2. Ce qui est envoyé ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Goes out through</source>
        <translation>Passe par</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>No account: cannot be sent</source>
        <translation>Aucun compte&#xa0;: envoi impossible</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type the number of items: %1</source>
        <translation>Saisir le nombre d’envois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>Nombre d’envois</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>All %1 to be sent are approved</source>
        <translation>Tout ce qui doit partir est approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bytes are checked again, item by item, before each hand-over.</source>
        <translation>Les octets sont revérifiés, envoi par envoi, avant chaque remise.</translation>
    </message>
    <message>
        <source>Starts 5 seconds after you confirm.</source>
        <translation>Départ 5&#xa0;secondes après la confirmation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send %L1 live</source>
        <translation>Envoyer %L1 en réel</translation>
    </message>
    <message>
        <source>%1 of them are overdue: their time has passed</source>
        <translation>Dont en retard, l’heure étant passée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of them are planned for later and would go out now</source>
        <translation>Dont prévus plus tard, et qui partiraient maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their channel has no account</source>
        <translation>Leur canal n’a pas de compte</translation>
    </message>
    <message>
        <source>Held back, and why</source>
        <translation>Retenus, et pourquoi</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message>
        <source>is not the number</source>
        <translation>n’est pas ce nombre</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConfirmSettle</name>
    <message>
        <source>Settle items in doubt</source>
        <translation>Trancher les envois incertains</translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as sent?</source>
        <translation>
            <numerusform>Classer %Ln envoi comme envoyé&#xa0;?</numerusform>
            <numerusform>Classer %Ln envois comme envoyés&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln item(s) as not sent?</source>
        <translation>
            <numerusform>Classer %Ln envoi comme non envoyé&#xa0;?</numerusform>
            <numerusform>Classer %Ln envois comme non envoyés&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as sent and are never sent again. Who did not get it gets nothing.</source>
        <translation>Ils comptent comme envoyés et ne repartent jamais. Qui ne l’a pas reçu ne reçoit rien.</translation>
    </message>
    <message>
        <source>They can be sent again. Who did get it, and you say did not, gets it twice.</source>
        <translation>Ils peuvent être renvoyés. Qui l’a reçu, malgré cette réponse, le reçoit deux fois.</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>et %L1 de plus</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Settle %L1 as sent</source>
        <translation>Classer %L1 comme envoyés</translation>
    </message>
    <message>
        <source>Settle %L1 as not sent</source>
        <translation>Classer %L1 comme non envoyés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectFlow</name>
    <message>
        <source>AICMO Console cannot listen for the browser’s answer: %1</source>
        <translation>AICMO Console ne peut pas attendre la réponse du navigateur : %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ConnectionBox</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The service takes this sign-in no more: the consent was withdrawn or ran out. Connect again.</source>
        <translation>Le service n’accepte plus cette connexion : le consentement a été retiré ou a expiré. Se reconnecter.</translation>
    </message>
    <message>
        <source>The access ended on %1. Connect again.</source>
        <translation>L’accès a pris fin le %1. Se reconnecter.</translation>
    </message>
    <message>
        <source>Renewed by itself.</source>
        <translation>Renouvelé automatiquement.</translation>
    </message>
    <message>
        <source>The sign-in ends %1, on %2.</source>
        <translation>La connexion prend fin %1, le %2.</translation>
    </message>
    <message>
        <source>Ends %1, on %2; then you connect again.</source>
        <translation>Prend fin %1, le %2 ; il faudra alors se reconnecter.</translation>
    </message>
    <message>
        <source>The service tells no end.</source>
        <translation>Le service n’indique pas de fin.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Code or address</source>
        <translation>Code ou adresse</translation>
    </message>
    <message>
        <source>Code, or the address where the browser ended</source>
        <translation>Code, ou l’adresse où le navigateur est arrivé</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Utiliser le code</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Instagram’s sign-in comes back to no program on this machine. Make a token that lives for 60 days with your app at Meta, and paste it here.</source>
        <translation>La connexion à Instagram ne revient vers aucun programme de cette machine. Créez chez Meta, avec votre application, un jeton valable 60 jours et collez-le ici.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Save or revert first</source>
        <translation>D’abord enregistrer ou rétablir</translation>
    </message>
    <message>
        <source>Set by the environment</source>
        <translation>Fixé par l’environnement</translation>
    </message>
    <message>
        <source>%1 sets this and wins over a sign-in.</source>
        <translation>Fixé par %1 ; une connexion passe après.</translation>
    </message>
    <message>
        <source>The default account holds for this client.</source>
        <translation>Le compte par défaut vaut pour ce client.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connect opens the browser, where you sign in at %1 and allow the access. The app there has to have this redirect address: %2</source>
        <translation>« Connecter » ouvre le navigateur, où vous vous identifiez auprès de %1 et autorisez l’accès. Cette adresse de redirection doit y être enregistrée pour l’application : %2</translation>
    </message>
    <message>
        <source>To sign in with the browser, enter the client id of your app at %1 below and save. Or paste a token.</source>
        <translation>Pour vous identifier dans le navigateur, saisissez ci-dessous l’ID client de votre application auprès de %1 et enregistrez. Ou collez un jeton.</translation>
    </message>
    <message>
        <source>The access ran out</source>
        <translation>L’accès a expiré</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordé : %1</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. What needs it will be refused; connect again and leave it allowed.</source>
        <translation>Demandé et non accordé : %1. Ce qui en a besoin sera refusé ; reconnectez-vous en le laissant autorisé.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Interrogation du service…</translation>
    </message>
    <message>
        <source>Sign in in the browser and allow the access.</source>
        <translation>Identifiez-vous dans le navigateur et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The browser could not be opened: copy the address into one.</source>
        <translation>Le navigateur n’a pas pu être ouvert : copiez-y l’adresse.</translation>
    </message>
    <message>
        <source>The answer comes by itself. Should the browser show an error at its end, paste its address here.</source>
        <translation>La réponse arrive d’elle-même. Si le navigateur finit sur une erreur, collez ici son adresse.</translation>
    </message>
    <message>
        <source>The page at the end shows a code: paste it here.</source>
        <translation>La dernière page affiche un code : collez-le ici.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Reste %1.</translation>
    </message>
    <message>
        <source>An answer to another sign-in came, and was refused.</source>
        <translation>Une réponse à une autre connexion est arrivée et a été refusée.</translation>
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
            <numerusform>%Ln envoi</numerusform>
            <numerusform>%Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Prévu le %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard (%1)</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CountTiles</name>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Envois du plan</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmChangeModel</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>No such contact</source>
        <translation>Aucun contact de ce nom</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Now in the CRM</source>
        <translation>Actuellement dans le CRM</translation>
    </message>
    <message>
        <source>Will be set to</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::CrmPane</name>
    <message>
        <source>The CRM does not take the token</source>
        <translation>Le CRM refuse le jeton</translation>
    </message>
    <message>
        <source>The token may not read contacts</source>
        <translation>Le jeton ne permet pas de lire les contacts</translation>
    </message>
    <message>
        <source>The CRM asks to wait</source>
        <translation>Le CRM demande d’attendre</translation>
    </message>
    <message>
        <source>The CRM cannot be reached</source>
        <translation>Le CRM est injoignable</translation>
    </message>
    <message>
        <source>The CRM cannot be read</source>
        <translation>Impossible de lire le CRM</translation>
    </message>
    <message>
        <source>CRM fields</source>
        <translation>Champs CRM</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Compare with the CRM</source>
        <translation>Comparer avec le CRM</translation>
    </message>
    <message>
        <source>Reading from the CRM…</source>
        <translation>Lecture du CRM…</translation>
    </message>
    <message>
        <source>Only reads; nothing is written.</source>
        <translation>Lecture seule&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>There is no record</source>
        <translation>Il n’y a pas de fiche</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>What the CRM holds now is read only when you ask for it.</source>
        <translation>Le contenu actuel du CRM n’est lu qu’à votre demande.</translation>
    </message>
    <message>
        <source>Tried at %1.</source>
        <translation>Essayé à %1.</translation>
    </message>
    <message>
        <source>No CRM account is set for this client</source>
        <translation>Aucun compte CRM n’est configuré pour ce client</translation>
    </message>
    <message>
        <source>Read again in %1.</source>
        <translation>Relire dans %1.</translation>
    </message>
    <message>
        <source>No such contact: the note would be refused</source>
        <translation>Contact absent&#xa0;: la note serait refusée</translation>
    </message>
    <message>
        <source>New contact: it would be created</source>
        <translation>Nouveau contact&#xa0;: il serait créé</translation>
    </message>
    <message>
        <source>The contact is there; the note is added to it</source>
        <translation>Le contact existe&#xa0;; la note y est ajoutée</translation>
    </message>
    <message>
        <source>The CRM holds these values already</source>
        <translation>Le CRM contient déjà ces valeurs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln property/properties would change</source>
        <translation>
            <numerusform>%Ln propriété changerait</numerusform>
            <numerusform>%Ln propriétés changeraient</numerusform>
        </translation>
    </message>
    <message>
        <source>As the CRM said at %1 (%2).</source>
        <translation>D’après le CRM à %1 (%2).</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DetailFields</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Event details</source>
        <translation>Détails de l’événement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtAnswers</name>
    <message>
        <source>Answers of the services</source>
        <translation>Réponses des services</translation>
    </message>
    <message>
        <source>What the services said</source>
        <translation>Ce que les services ont répondu</translation>
    </message>
    <message>
        <source>Asked at %1: %2</source>
        <translation>Interrogés à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the service’s words</source>
        <translation>Selon le service</translation>
    </message>
    <message>
        <source>What a service could not tell stays in doubt until you settle it. All of it is in the event log.</source>
        <translation>Ce qu’un service n’a pas pu dire reste incertain jusqu’à ce que vous tranchiez. Tout figure dans le journal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::DoubtBanner</name>
    <message numerus="yes">
        <source>%Ln was/were sent</source>
        <translation>
            <numerusform>%Ln envoyé</numerusform>
            <numerusform>%Ln envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were not sent</source>
        <translation>
            <numerusform>%Ln non envoyé</numerusform>
            <numerusform>%Ln non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) in doubt</source>
        <translation>
            <numerusform>%Ln reste incertain</numerusform>
            <numerusform>%Ln restent incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Show answers…</source>
        <translation>Voir les réponses…</translation>
    </message>
    <message>
        <source>Ask the services</source>
        <translation>Interroger les services</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Trancher…</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Cesser d’interroger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the answers of the services</source>
        <translation>Fermer les réponses des services</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger encore</translation>
    </message>
    <message>
        <source>Another project’s doubts are being asked about</source>
        <translation>Les services sont interrogés pour un autre projet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) in doubt</source>
        <translation>
            <numerusform>%Ln envoi incertain</numerusform>
            <numerusform>%Ln envois incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services: %L1 answered</source>
        <translation>Interrogation des services, réponses&#xa0;: %L1</translation>
    </message>
    <message>
        <source>They are only asked what they have. Nothing is sent.</source>
        <translation>Ils disent seulement ce qu’ils ont reçu. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing of this run is in doubt any more</source>
        <translation>Plus rien d’incertain dans cette exécution</translation>
    </message>
    <message>
        <source>Asked about %L1 until it was stopped at %2: %3</source>
        <translation>Interrogation sur %L1, arrêtée à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Asked about %L1 at %2: %3</source>
        <translation>Interrogation sur %L1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The answer was lost. They may have arrived, and are not sent again until that is settled.</source>
        <translation>La réponse s’est perdue. Ils sont peut-être arrivés et ne repartent pas tant que ce n’est pas tranché.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EmailCanvas</name>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
    </message>
    <message>
        <source>As a browser shows it. No script runs, nothing is loaded from outside.</source>
        <translation>Comme dans un navigateur. Aucun script ne s’exécute, rien n’est chargé de l’extérieur.</translation>
    </message>
    <message>
        <source>Simplified view: columns and backgrounds may differ. Nothing is loaded from outside.</source>
        <translation>Vue simplifiée&#xa0;: colonnes et fonds peuvent différer. Rien n’est chargé de l’extérieur.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::EventsPage</name>
    <message>
        <source>Search events</source>
        <translation>Chercher un événement</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify event log</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Reading the event log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Event details as JSON</source>
        <translation>Détails de l’événement en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in %1 ms</source>
        <translation>Trouvé en %1 ms</translation>
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
        <translation>Un serveur de messagerie ne peut pas être interrogé. Chercher le Message-ID dans son journal&#xa0;: s’il y a été mis en file, l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>Nothing is sent by asking. If the service has it, it was sent.</source>
        <translation>Interroger n’envoie rien. Si le service l’a, l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>It may still appear. “Not there” settles it from %1 on: ask again then.</source>
        <translation>Il peut encore apparaître. «&#xa0;Absent&#xa0;» tranche à partir de %1&#xa0;: interroger alors de nouveau.</translation>
    </message>
    <message>
        <source>Look at the account yourself: if it is there, it was sent.</source>
        <translation>Regarder le compte directement&#xa0;: s’il y est, l’envoi a eu lieu.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Found, %1</source>
        <translation>Trouvé, %1</translation>
    </message>
    <message>
        <source>Not there, %1</source>
        <translation>Absent, %1</translation>
    </message>
    <message>
        <source>Cannot say, %1</source>
        <translation>Ne sait pas, %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Envoyé sous</translation>
    </message>
    <message>
        <source>The service’s word</source>
        <translation>Réponse du service</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Interroger le service</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>A été envoyé</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>N’a pas été envoyé</translation>
    </message>
    <message>
        <source>Only “not sent” makes an item sendable again. Both go into the event log.</source>
        <translation>Seul «&#xa0;non envoyé&#xa0;» permet un nouvel envoi. Les deux vont dans le journal.</translation>
    </message>
    <message>
        <source>1 of %L1 chosen</source>
        <translation>1 choisi sur %L1</translation>
    </message>
    <message>
        <source>Ask about these %L1</source>
        <translation>Interroger sur ces %L1</translation>
    </message>
    <message>
        <source>%L1 were sent…</source>
        <translation>%L1 envoyés…</translation>
    </message>
    <message>
        <source>%L1 were not sent…</source>
        <translation>%L1 non envoyés…</translation>
    </message>
    <message>
        <source>The services are being asked</source>
        <translation>Les services sont interrogés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiCard</name>
    <message>
        <source>, planned %1</source>
        <translation>, prévu %1</translation>
    </message>
    <message>
        <source>, actual %1</source>
        <translation>, réel %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>under plan</source>
        <translation>sous le plan</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>au plan</translation>
    </message>
    <message>
        <source>%1 under</source>
        <translation>%1 sous le plan</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>Enter or a click: as a table</source>
        <translation>Entrée ou clic&#xa0;: en tableau</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::KpiTable</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::LoopbackListener</name>
    <message>
        <source>port %1 of this machine: %2</source>
        <translation>port %1 de cette machine : %2</translation>
    </message>
    <message>
        <source>Not for this</source>
        <translation>Pas pour cela</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Il n’y a rien ici</translation>
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
        <translation>Journal pas encore vérifié</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>%1 – AICMO Console</source>
        <translation>%1 – AICMO Console</translation>
    </message>
    <message>
        <source>The language cannot be changed while a run or a package is under way. Choose it again when that is over.</source>
        <translation>La langue ne peut pas être changée pendant une exécution ou une création de livrables. La choisir de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A run of this project is going on. It can be archived when that is over.</source>
        <translation>Une exécution de ce projet est en cours. Il pourra être archivé ensuite.</translation>
    </message>
    <message>
        <source>“%1” is archived</source>
        <translation>«&#xa0;%1&#xa0;» est archivé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) imported</source>
        <translation>
            <numerusform>%Ln projet importé</numerusform>
            <numerusform>%Ln projets importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Non importés&#xa0;:</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exporter le projet</translation>
    </message>
    <message>
        <source>AICMO projects (*.aicmo *.zip)</source>
        <translation>Projets AICMO (*.aicmo *.zip)</translation>
    </message>
    <message>
        <source>Live, paused at %1 %</source>
        <translation>Envoi réel, en pause à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Preview, paused at %1 %</source>
        <translation>Aperçu, en pause à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Live, %1 %</source>
        <translation>Envoi réel, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Preview, %1 %</source>
        <translation>Aperçu, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Live run of %1</source>
        <translation>Envoi réel de %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) open</source>
        <translation>
            <numerusform>%Ln connexion ouverte</numerusform>
            <numerusform>%Ln connexions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Interrogation des services</translation>
    </message>
    <message>
        <source>All connections closed</source>
        <translation>Toutes les connexions sont fermées</translation>
    </message>
    <message>
        <source>No connection opened since start</source>
        <translation>Aucune connexion ouverte depuis le démarrage</translation>
    </message>
    <message>
        <source>The services were asked: %1</source>
        <translation>Services interrogés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying the event log…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Event log cannot be read</source>
        <translation>Journal illisible</translation>
    </message>
    <message>
        <source>Event log verified to #%1</source>
        <translation>Journal vérifié jusqu’à #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1</source>
        <translation>Journal altéré à #%1</translation>
    </message>
    <message>
        <source>Event log altered at #%1: %2</source>
        <translation>Journal altéré à #%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrir d’abord un projet</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Aucun projet ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ModeBlock</name>
    <message>
        <source>Execution is off. Previews work.</source>
        <translation>Exécution non autorisée. Aperçus possibles.</translation>
    </message>
    <message>
        <source>Dry run, no connection is opened</source>
        <translation>Simulation, aucune connexion ouverte</translation>
    </message>
    <message>
        <source>Previews still work</source>
        <translation>Les aperçus restent possibles</translation>
    </message>
    <message>
        <source>Dry run, no connection</source>
        <translation>Simulation, sans connexion</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Preview: nothing is sent</source>
        <translation>Aperçu&#xa0;: aucun envoi</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>Sends to real people</source>
        <translation>Envoie à de vraies personnes</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::OverviewPage</name>
    <message>
        <source>Executive summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>What we say</source>
        <translation>Notre message</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Fait évoluer</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier éditorial</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, beside what they are about on the plan page</source>
        <translation>
            <numerusform>et %Ln autre, en regard de son objet sur la page du plan</numerusform>
            <numerusform>et %Ln autres, en regard de leur objet sur la page du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops %Ln item(s)</source>
        <translation>
            <numerusform>bloque %Ln envoi</numerusform>
            <numerusform>bloque %Ln envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weakens %Ln item(s)</source>
        <translation>
            <numerusform>affaiblit %Ln envoi</numerusform>
            <numerusform>affaiblit %Ln envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Règle de %1</translation>
    </message>
    <message>
        <source>Rule %1, as of %2</source>
        <translation>Règle %1, vérifiée en %2</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Voir l’envoi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Strategy approved</source>
        <translation>Stratégie approuvée</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Creatives</source>
        <translation>Créations</translation>
    </message>
    <message>
        <source>QC</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>QC failed</source>
        <translation>Qualité non validée</translation>
    </message>
    <message>
        <source>Set state: %1</source>
        <translation>Passer à l’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>The project has no strategy text yet.</source>
        <translation>Le projet n’a pas encore de texte de stratégie.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackageCard</name>
    <message>
        <source>Built</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Moved or deleted</source>
        <translation>Déplacé ou supprimé</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <translation>%1 · SHA-256 %2</translation>
    </message>
    <message>
        <source>Drag the file to where it is needed</source>
        <translation>Glisser le fichier là où il est utile</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1 copied: paste it where files are taken</source>
        <translation>%1 copié&#xa0;: à coller là où les fichiers sont acceptés</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PackagePage</name>
    <message>
        <source>No package yet</source>
        <translation>Pas encore de livrables</translation>
    </message>
    <message>
        <source>Build package writes the strategy as PDF, the deck for PowerPoint and a web summary, with a manifest that says what they were made from.</source>
        <translation>«&#xa0;Créer les livrables&#xa0;» produit la stratégie en PDF, la présentation PowerPoint et un résumé web, avec un manifeste qui dit de quoi ils sont faits.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>PDF strategy</source>
        <translation>Stratégie PDF</translation>
    </message>
    <message>
        <source>PowerPoint deck</source>
        <translation>Présentation PowerPoint</translation>
    </message>
    <message>
        <source>HTML summary</source>
        <translation>Résumé HTML</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>Fixed words, numbers and dates; the project&apos;s own texts stay as they are</source>
        <translation>Mots fixes, nombres et dates&#xa0;; les textes du projet restent tels quels</translation>
    </message>
    <message>
        <source>Say what changed since the last package</source>
        <translation>Dire ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>US Letter, portrait</source>
        <translation>US Letter, portrait</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>PDF for archives (PDF/A)</source>
        <translation>PDF d’archivage (PDF/A)</translation>
    </message>
    <message>
        <source>PDF/A-1b: everything that the pages need is in the file, for years to come</source>
        <translation>PDF/A-1b&#xa0;: tout ce dont les pages ont besoin est dans le fichier, pour des années</translation>
    </message>
    <message>
        <source>Build package</source>
        <translation>Créer les livrables</translation>
    </message>
    <message>
        <source>Package progress</source>
        <translation>Progression des livrables</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel package</source>
        <translation>Annuler la création</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify package</source>
        <translation>Vérifier les livrables</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Package history</source>
        <translation>Historique des livrables</translation>
    </message>
    <message>
        <source>Cancelled. The last package is as it was.</source>
        <translation>Annulé. Les derniers livrables sont inchangés.</translation>
    </message>
    <message numerus="yes">
        <source>Package built: %Ln document(s)</source>
        <translation>
            <numerusform>Livrables créés&#xa0;: %Ln document</numerusform>
            <numerusform>Livrables créés&#xa0;: %Ln documents</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the package could not be built</source>
        <translation>Une partie des livrables n’a pas pu être créée</translation>
    </message>
    <message>
        <source>The package could not be built</source>
        <translation>Les livrables n’ont pas pu être créés</translation>
    </message>
    <message>
        <source>There is no package yet</source>
        <translation>Pas encore de livrables</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Nothing to verify</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Every file matches its manifest</source>
        <translation>Chaque fichier correspond à son manifeste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) differ</source>
        <translation>
            <numerusform>%Ln fichier diffère</numerusform>
            <numerusform>%Ln fichiers diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Vérifié à %1.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the PDF…</source>
        <translation>Imprimer le PDF…</translation>
    </message>
    <message>
        <source>There is no PDF to show</source>
        <translation>Aucun PDF à afficher</translation>
    </message>
    <message>
        <source>%1 was printed</source>
        <translation>%1 a été imprimé</translation>
    </message>
    <message>
        <source>First package</source>
        <translation>Premiers livrables</translation>
    </message>
    <message>
        <source>The project before it is not kept any more</source>
        <translation>L’état précédent du projet n’est plus conservé</translation>
    </message>
    <message>
        <source>Same project as before</source>
        <translation>Même projet qu’avant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln content(s)</source>
        <translation>
            <numerusform>%Ln contenu</numerusform>
            <numerusform>%Ln contenus</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>creatives</source>
        <translation>créations</translation>
    </message>
    <message>
        <source>audiences</source>
        <translation>audiences</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>indicateurs</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>pillars</source>
        <translation>piliers</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>strategy text</source>
        <translation>texte de la stratégie</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>autres champs</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>logo</translation>
    </message>
    <message>
        <source>primary colour</source>
        <translation>couleur principale</translation>
    </message>
    <message>
        <source>accent colour</source>
        <translation>couleur d’accent</translation>
    </message>
    <message>
        <source>font family</source>
        <translation>police</translation>
    </message>
    <message>
        <source>page size</source>
        <translation>format de page</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Default of the agency: %1</source>
        <translation>Par défaut de l’agence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PartLines</name>
    <message>
        <source>%1 progress</source>
        <translation>Progression&#xa0;: %1</translation>
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
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PlanPage</name>
    <message>
        <source>Suppressed</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Selon le plan</translation>
    </message>
    <message>
        <source>Plan items</source>
        <translation>Envois du plan</translation>
    </message>
    <message>
        <source>Filter plan items</source>
        <translation>Filtrer les envois du plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Any reason</source>
        <translation>Toute raison</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Send test…</source>
        <translation>Envoyer un test…</translation>
    </message>
    <message>
        <source>This content has no approval to revoke</source>
        <translation>Ce contenu n’a pas d’approbation à révoquer</translation>
    </message>
    <message>
        <source>No item matches.</source>
        <translation>Aucun envoi ne correspond.</translation>
    </message>
    <message>
        <source>Choose an email first</source>
        <translation>Choisir d’abord un e-mail</translation>
    </message>
    <message>
        <source>Test sent to %1</source>
        <translation>Test envoyé à %1</translation>
    </message>
    <message>
        <source>No contents yet.</source>
        <translation>Pas encore de contenus.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PostCard</name>
    <message>
        <source>Post of %1</source>
        <translation>Publication de %1</translation>
    </message>
    <message>
        <source>The feed folds here: …see more</source>
        <translation>Le fil replie ici&#xa0;: …voir plus</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Grid crop 1:1</source>
        <translation>Grille 1:1</translation>
    </message>
    <message>
        <source>…more</source>
        <translation>…plus</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Previous recipient, Alt+Left</source>
        <translation>Destinataire précédent, Alt+Gauche</translation>
    </message>
    <message>
        <source>Next recipient, Alt+Right</source>
        <translation>Destinataire suivant, Alt+Droite</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Light mail client</source>
        <translation>Messagerie claire</translation>
    </message>
    <message>
        <source>Dark mail client</source>
        <translation>Messagerie sombre</translation>
    </message>
    <message>
        <source>Show limits and crops</source>
        <translation>Afficher limites et recadrages</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Preheader</source>
        <translation>Pré-en-tête</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no message: %1</source>
        <translation>Il n’y a pas de message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>This project has no contents yet. Add them to its project.json and import it again.</source>
        <translation>Ce projet n’a pas encore de contenus. Ajoutez-les à son project.json et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose an item to see it as it will arrive.</source>
        <translation>Choisissez un envoi pour le voir tel qu’il arrivera.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>The first results alone; all of them are printed.</source>
        <translation>Premiers résultats seulement&#xa0;; tous seront imprimés.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProblemBox</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something needs a look</source>
        <translation>Un point est à examiner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things need a look</source>
        <translation>
            <numerusform>%Ln point est à examiner</numerusform>
            <numerusform>%Ln points sont à examiner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectListModel</name>
    <message>
        <source>Live stopped %1</source>
        <translation>Envoi réel arrêté, %1</translation>
    </message>
    <message>
        <source>%1 in doubt</source>
        <translation>Incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Preview %1</source>
        <translation>Aperçu, %1</translation>
    </message>
    <message>
        <source>Preview stopped %1</source>
        <translation>Aperçu arrêté, %1</translation>
    </message>
    <message>
        <source>Live %1</source>
        <translation>Envoi réel, %1</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard (%1)</translation>
    </message>
    <message>
        <source>No send ahead</source>
        <translation>Aucun envoi à venir</translation>
    </message>
    <message>
        <source>Package %1</source>
        <translation>Livrables, %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ProjectSession</name>
    <message>
        <source>%1 items approved</source>
        <translation>Envois approuvés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) revoked</source>
        <translation>
            <numerusform>%n approbation révoquée</numerusform>
            <numerusform>%n approbations révoquées</numerusform>
        </translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as sent</source>
        <translation>
            <numerusform>%n envoi classé comme envoyé</numerusform>
            <numerusform>%n envois classés comme envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) settled as not sent</source>
        <translation>
            <numerusform>%n envoi classé comme non envoyé</numerusform>
            <numerusform>%n envois classés comme non envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::QtPdf</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password.</source>
        <translation>Le PDF est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is not a PDF that can be read.</source>
        <translation>Le fichier n’est pas un PDF lisible.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RateChart</name>
    <message>
        <source>Items a minute</source>
        <translation>Envois par minute</translation>
    </message>
    <message>
        <source>now %1 items a minute</source>
        <translation>maintenant %1 envois par minute</translation>
    </message>
    <message>
        <source>%1 items a minute after %2</source>
        <translation>%1 envois par minute après %2</translation>
    </message>
    <message>
        <source>, limit %1</source>
        <translation>, limite %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ReasonLines</name>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Voir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultModel</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Recipient or post</source>
        <translation>Destinataire ou publication</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ResultsBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>Filtrer les résultats</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Would be sent</source>
        <translation>Serait envoyé</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RuleModel</name>
    <message>
        <source>Every channel</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Vérifiée</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RulesWindow</name>
    <message>
        <source>Rules of the channels</source>
        <translation>Règles des canaux</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Aucune règle ne correspond.</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Chercher une règle</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Règles pour</translation>
    </message>
    <message>
        <source>The channel that the rules are for</source>
        <translation>Le canal auquel s’appliquent les règles</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>vérifiée en %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>stops what breaks it</source>
        <translation>bloque ce qui l’enfreint</translation>
    </message>
    <message>
        <source>does not stop a send</source>
        <translation>ne bloque pas d’envoi</translation>
    </message>
    <message>
        <source>Open source %1</source>
        <translation>Ouvrir la source %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunFlow</name>
    <message>
        <source>The preview did not start</source>
        <translation>L’aperçu n’a pas démarré</translation>
    </message>
    <message>
        <source>The live run did not start</source>
        <translation>L’envoi réel n’a pas démarré</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Aperçu arrêté avant la fin</translation>
    </message>
    <message>
        <source>Preview done: %1 items would be sent</source>
        <translation>Aperçu terminé. Seraient envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live run stopped: %1 sent, %2 still to be sent</source>
        <translation>Envoi réel arrêté. Envoyés&#xa0;: %1, restants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Live run ended: %1 items sent</source>
        <translation>Envoi réel terminé. Envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, échoués&#xa0;: %1</translation>
    </message>
    <message>
        <source>, %1 in doubt</source>
        <translation>, incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>The preview of %1 says:</source>
        <translation>L’aperçu de %1 signale&#xa0;:</translation>
    </message>
    <message>
        <source>The live run of %1 says:</source>
        <translation>L’envoi réel de %1 signale&#xa0;:</translation>
    </message>
    <message>
        <source>No live run was stopped before its end</source>
        <translation>Aucun envoi réel n’a été arrêté avant la fin</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Poursuivre implique d’envoyer&#xa0;: désactiver d’abord la simulation</translation>
    </message>
    <message>
        <source>Something is running already</source>
        <translation>Une exécution est déjà en cours</translation>
    </message>
    <message>
        <source>The plan is still being checked. Try again in a moment.</source>
        <translation>Le plan est encore en cours de vérification. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Nothing of what the stopped run has still to send is approved. Preview, then approve it.</source>
        <translation>Rien de ce que l’exécution arrêtée doit encore envoyer n’est approuvé. Passer par l’aperçu, puis l’approuver.</translation>
    </message>
    <message>
        <source>Nothing is approved to be sent. Preview, then approve what shall go out.</source>
        <translation>Rien n’est approuvé pour l’envoi. Passer par l’aperçu, puis approuver ce qui doit partir.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvé par %1.</translation>
    </message>
    <message>
        <source>The project was changed meanwhile. Look at what would go out now.</source>
        <translation>Le projet a changé entre-temps. Regarder ce qui partirait maintenant.</translation>
    </message>
    <message>
        <source>Stopping every run</source>
        <translation>Arrêt de toutes les exécutions</translation>
    </message>
    <message numerus="yes">
        <source>Esc again stops %Ln run(s)</source>
        <translation>
            <numerusform>Échap de nouveau arrête %Ln exécution</numerusform>
            <numerusform>Échap de nouveau arrête %Ln exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no plan items</source>
        <translation>Ce projet n’a aucun envoi au plan</translation>
    </message>
    <message>
        <source>Open a project first</source>
        <translation>Ouvrir d’abord un projet</translation>
    </message>
    <message>
        <source>No account for %1: previews work, sending does not</source>
        <translation>Aucun compte pour %1&#xa0;: aperçus possibles, envoi impossible</translation>
    </message>
    <message>
        <source>items</source>
        <translation>envois</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>to send</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>retenus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistory</name>
    <message>
        <source>Runs of this project</source>
        <translation>Exécutions de ce projet</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aucune exécution.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunHistoryModel</name>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Envoi réel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunOutputs</name>
    <message>
        <source>There is no run to export yet</source>
        <translation>Aucune exécution à exporter</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>There is no run to print yet</source>
        <translation>Aucune exécution à imprimer</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>Le rapport a été imprimé</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Choose the results to copy</source>
        <translation>Choisir les résultats à copier</translation>
    </message>
    <message>
        <source>More than %1 results: export them</source>
        <translation>Plus de %1 résultats&#xa0;: les exporter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s) copied</source>
        <translation>
            <numerusform>%Ln résultat copié</numerusform>
            <numerusform>%Ln résultats copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunPage</name>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Preview sends shows what would happen to every item. No connection is opened.</source>
        <translation>«&#xa0;Aperçu des envois&#xa0;» montre ce qu’il adviendrait de chaque envoi. Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>Continue run…</source>
        <translation>Poursuivre l’exécution…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show the problems of this run</source>
        <translation>Voir les problèmes de cette exécution</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs of this project, newest first</source>
        <translation>Exécutions de ce projet, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Retry failed…</source>
        <translation>Relancer les échecs…</translation>
    </message>
    <message>
        <source>All runs of this project</source>
        <translation>Toutes les exécutions de ce projet</translation>
    </message>
    <message>
        <source>Run progress</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Execution report</source>
        <translation>Rapport d’exécution</translation>
    </message>
    <message>
        <source>No result matches.</source>
        <translation>Aucun résultat ne correspond.</translation>
    </message>
    <message>
        <source>%1 of %2 processed</source>
        <translation>%1 sur %2 traités</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Next send at %1</source>
        <translation>Prochain envoi à %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Stopped before its end: %1 sent, %2 still to be sent</source>
        <translation>Arrêté avant la fin. Envoyés&#xa0;: %1, restants&#xa0;: %2</translation>
    </message>
    <message>
        <source>It can go on where it was. Nothing is sent twice.</source>
        <translation>Reprise possible là où c’était. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>It can go on where it was, once execution is on and dry run is off. Nothing is sent twice.</source>
        <translation>Reprise possible là où c’était, une fois l’exécution autorisée et la simulation désactivée. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Continuing sends: switch dry run off first</source>
        <translation>Poursuivre implique d’envoyer&#xa0;: désactiver d’abord la simulation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in this run</source>
        <translation>
            <numerusform>%Ln problème dans cette exécution</numerusform>
            <numerusform>%Ln problèmes dans cette exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>A run is going on: it asks by itself</source>
        <translation>Une exécution est en cours&#xa0;: elle interroge d’elle-même</translation>
    </message>
    <message>
        <source>The services are being asked already</source>
        <translation>Les services sont déjà interrogés</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed…</source>
        <translation>
            <numerusform>Relancer %Ln échec…</numerusform>
            <numerusform>Relancer %Ln échecs…</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the stopped run first</source>
        <translation>Poursuivre d’abord l’exécution arrêtée</translation>
    </message>
    <message>
        <source>Retrying sends: switch dry run off first</source>
        <translation>Relancer implique d’envoyer&#xa0;: désactiver d’abord la simulation</translation>
    </message>
    <message>
        <source>Nothing failed in this run</source>
        <translation>Aucun échec dans cette exécution</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>aperçu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>envoi réel</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Preview stopped before its end</source>
        <translation>Aperçu arrêté avant la fin</translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>Finished with something to settle</source>
        <translation>Terminé, il reste à trancher</translation>
    </message>
    <message numerus="yes">
        <source>Finished, with %Ln failure(s)</source>
        <translation>
            <numerusform>Terminé, avec %Ln échec</numerusform>
            <numerusform>Terminé, avec %Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing was sent</source>
        <translation>Aperçu&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Finished, all settled</source>
        <translation>Terminé, rien à trancher</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunParts</name>
    <message>
        <source>held back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échoué</numerusform>
            <numerusform>%Ln échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <translation>
            <numerusform>%Ln incertain</numerusform>
            <numerusform>%Ln incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Domains of the recipients</source>
        <translation>Domaines des destinataires</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Ignorés, et pourquoi</translation>
    </message>
    <message>
        <source>Items a minute</source>
        <translation>Envois par minute</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>now %1, limit %2</source>
        <translation>maintenant %1, limite %2</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::RunVoice</name>
    <message>
        <source>%1 %, %2 of %3 processed</source>
        <translation>%1&#xa0;%, %2 sur %3 traités</translation>
    </message>
    <message>
        <source>In doubt: %1, %2</source>
        <translation>Incertain&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2</source>
        <translation>Échoué&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Live run started</source>
        <translation>Envoi réel démarré</translation>
    </message>
    <message>
        <source>Preview started</source>
        <translation>Aperçu démarré</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SafetyBar</name>
    <message>
        <source>Execution enabled</source>
        <translation>Exécution autorisée</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Esc twice stops every run</source>
        <translation>Échap deux fois arrête toutes les exécutions</translation>
    </message>
    <message>
        <source>Nothing to preview yet</source>
        <translation>Encore rien à prévisualiser</translation>
    </message>
    <message>
        <source>Set by %1 at the start</source>
        <translation>Fixé par %1 au démarrage</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>Départ dans %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending to real people now</source>
        <translation>Envoi en cours à de vraies personnes</translation>
    </message>
    <message>
        <source>Stop, %1</source>
        <translation>Arrêter, %1</translation>
    </message>
    <message>
        <source>Send live</source>
        <translation>Envoyer en réel</translation>
    </message>
    <message>
        <source>Preview sends</source>
        <translation>Aperçu des envois</translation>
    </message>
    <message>
        <source>Choose a channel</source>
        <translation>Choisir un canal</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Échap Échap</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SegmentedProgress</name>
    <message>
        <source>%1 of %2 processed, %3 failed, %4 skipped, %5 in doubt</source>
        <translation>%1 sur %2 traités, échoués&#xa0;: %3, ignorés&#xa0;: %4, incertains&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SendTest</name>
    <message>
        <source>Send test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Send one test</source>
        <translation>Envoyer un seul test</translation>
    </message>
    <message>
        <source>“%1” as %2 gets it, with [Test] before its subject. It belongs to no run and counts nowhere; the event log names it.</source>
        <translation>«&#xa0;%1&#xa0;» tel que %2 le reçoit, avec [Test] devant son objet. Il n’appartient à aucune exécution et ne compte nulle part&#xa0;; le journal le mentionne.</translation>
    </message>
    <message>
        <source>Goes out through %1.</source>
        <translation>Passe par %1.</translation>
    </message>
    <message>
        <source>There is no email account: nothing can be sent.</source>
        <translation>Aucun compte e-mail&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Voir toutes les pages</translation>
    </message>
    <message>
        <source>Show all slides</source>
        <translation>Voir toutes les diapositives</translation>
    </message>
    <message>
        <source>Show one row</source>
        <translation>Voir une rangée</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SheetViewer</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Diapositive précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Diapositive suivante</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>Diapositive entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>This one cannot be painted.</source>
        <translation>Ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutList</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::ShortcutModel</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::Sidebar</name>
    <message>
        <source>Search projects</source>
        <translation>Chercher un projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Next send</source>
        <translation>Prochain envoi</translation>
    </message>
    <message>
        <source>Sort projects</source>
        <translation>Trier les projets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Event log, all projects</source>
        <translation>Journal, tous les projets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Projects you import stand here, the next send first.</source>
        <translation>Les projets importés figurent ici, le prochain envoi en premier.</translation>
    </message>
    <message>
        <source>No project matches “%1”.</source>
        <translation>Aucun projet ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter of the projects</source>
        <translation>Effacer le filtre des projets</translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Filtrer les projets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Every client</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>and %1 more: search for their names</source>
        <translation>et %1 de plus&#xa0;: chercher par nom</translation>
    </message>
    <message>
        <source>Archived projects</source>
        <translation>Projets archivés</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Sortir des archives</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Out of the list, kept whole</source>
        <translation>Hors de la liste, conservés en entier</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>Aucun projet archivé.</translation>
    </message>
    <message>
        <source>No project is %1.</source>
        <translation>Aucun projet pour le filtre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No project that is %1 matches “%2”.</source>
        <translation>Aucun projet du filtre «&#xa0;%1&#xa0;» ne correspond à «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SignIn</name>
    <message>
        <source>Not this sign-in</source>
        <translation>Pas cette connexion</translation>
    </message>
    <message>
        <source>Go back to AICMO Console and connect again.</source>
        <translation>Revenez à AICMO Console et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>You may close this page and go back to AICMO Console.</source>
        <translation>Vous pouvez fermer cette page et revenir à AICMO Console.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Connexion non établie</translation>
    </message>
    <message>
        <source>AICMO Console says why. You may close this page.</source>
        <translation>AICMO Console en donne la raison. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>nobody signed in within the time limit</source>
        <translation>personne ne s’est identifié dans le délai</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StartPage</name>
    <message>
        <source>Drop a project folder or an .aicmo file here</source>
        <translation>Déposer ici un dossier de projet ou un fichier .aicmo</translation>
    </message>
    <message>
        <source>A ZIP or a lone JSON file works too.</source>
        <translation>Un ZIP ou un simple fichier JSON convient aussi.</translation>
    </message>
    <message>
        <source>Open the samples</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a project</source>
        <translation>Importer un projet</translation>
    </message>
    <message>
        <source>1. Preview</source>
        <translation>1. Aperçu</translation>
    </message>
    <message>
        <source>See every message exactly as it would leave. No connection is opened.</source>
        <translation>Voir chaque message exactement comme il partirait. Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>2. Approve</source>
        <translation>2. Approuver</translation>
    </message>
    <message>
        <source>What you approve is held by its digest. Only those bytes can be sent.</source>
        <translation>Ce qui est approuvé est fixé par son empreinte. Seuls ces octets peuvent être envoyés.</translation>
    </message>
    <message>
        <source>3. Send live</source>
        <translation>3. Envoyer en réel</translation>
    </message>
    <message>
        <source>Off by default. You switch it on, count what leaves, and can stop it.</source>
        <translation>Désactivé par défaut. Vous l’activez, comptez ce qui part et pouvez l’arrêter.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet ouvert</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projet</translation>
    </message>
    <message>
        <source>Choose one on the left, or bring another.</source>
        <translation>En choisir un à gauche, ou en importer un autre.</translation>
    </message>
    <message>
        <source>Start with the samples. Nothing can be sent from here until you switch execution on.</source>
        <translation>Commencer par les exemples. Rien ne peut être envoyé d’ici tant que l’exécution n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Import a project to start. Nothing can be sent until you switch execution on.</source>
        <translation>Importer un projet pour commencer. Rien ne peut être envoyé tant que l’exécution n’est pas autorisée.</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::StatusStrip</name>
    <message>
        <source>No connection opened since start</source>
        <translation>Aucune connexion ouverte depuis le démarrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop elsewhere: %1</source>
        <translation>Arrêter ailleurs&#xa0;: %1</translation>
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
        <translation>Adresse ou @domaine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::SuppressionSection</name>
    <message>
        <source>Line %1: “%2” %3</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Liste d’exclusion</translation>
    </message>
    <message>
        <source>Search the suppression list</source>
        <translation>Chercher dans la liste d’exclusion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import suppressions</source>
        <translation>Importer des exclusions</translation>
    </message>
    <message>
        <source>A CSV file: its column email, or without a header the first with an entry</source>
        <translation>Un fichier CSV&#xa0;: sa colonne email ou, sans en-tête, la première remplie</translation>
    </message>
    <message>
        <source>anna@example.org or @example.org</source>
        <translation>anna@example.org ou @example.org</translation>
    </message>
    <message>
        <source>Address or @domain to hold back</source>
        <translation>Adresse ou @domaine à retenir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reason for holding back</source>
        <translation>Raison de la retenue</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Retenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>Retirer %Ln</numerusform>
            <numerusform>Retirer %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the suppression list</source>
        <translation>Retirer de la liste d’exclusion</translation>
    </message>
    <message>
        <source>Nobody is held back. Addresses and @domains that you add, or import from a CSV file, get nothing from then on.</source>
        <translation>Personne n’est retenu. Les adresses et @domaines ajoutés, ou importés d’un fichier CSV, ne reçoivent plus rien ensuite.</translation>
    </message>
    <message>
        <source>No entry matches “%1”.</source>
        <translation>Aucune entrée ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is neither an address nor an @domain.</source>
        <translation>Ceci n’est ni une adresse ni un @domaine.</translation>
    </message>
    <message>
        <source>%1 is held back from now on</source>
        <translation>Désormais retenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was on the list already</source>
        <translation>Déjà dans la liste&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries removed</source>
        <translation>
            <numerusform>%Ln entrée retirée</numerusform>
            <numerusform>%Ln entrées retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln entrée ajoutée</numerusform>
            <numerusform>%Ln entrées ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were left out:</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté&#xa0;:</numerusform>
            <numerusform>%Ln lignes laissées de côté&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TestPane</name>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>A test connects, signs in and reads the account. It never sends.</source>
        <translation>Un test se connecte, s’identifie et lit le compte. Il n’envoie jamais rien.</translation>
    </message>
    <message>
        <source>Secrets go to the desktop’s keyring. Without one you are asked where they may stay; the event log names the setting, never its value.</source>
        <translation>Les secrets vont dans le trousseau du système. Sans trousseau, leur place vous est demandée&#xa0;; le journal nomme le réglage, jamais sa valeur.</translation>
    </message>
    <message>
        <source>%1, sent nothing</source>
        <translation>%1, rien envoyé</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Works, in %1 ms</source>
        <translation>Fonctionne, en %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fin d’accès</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TimeRange</name>
    <message>
        <source>Time of the events</source>
        <translation>Période des événements</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>Events from</source>
        <translation>Événements depuis</translation>
    </message>
    <message>
        <source>Events until</source>
        <translation>Événements jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>aicmo::ui::TitleRow</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Plan &amp;&amp; preview</source>
        <translation>Plan &amp;&amp; aperçu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Livrables</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>Journal</translation>
    </message>
</context>
</TS>
