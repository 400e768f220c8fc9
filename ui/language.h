#pragma once
// The language of the console's own words. What projects say, and what goes out, is never translated. UI thread only.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QString>

class QApplication;

namespace aicmo::ui {

/// ISO 639-1 codes of the languages that the console speaks, English first.
[[nodiscard]] const std::vector<QString>& consoleLanguages();
/// In the language itself: "Deutsch". Qt's names tell a country that nobody meant. The code, for one not known here.
[[nodiscard]] QString ownNameOfLanguage(const QString& code);

/// What the operator chose; nothing: as the desktop.
[[nodiscard]] std::optional<QString> chosenLanguage();
void rememberLanguage(const std::optional<QString>& code);
/// What was chosen, else the desktop's language, else English.
[[nodiscard]] QString startLanguage();

/// Words, numbers, dates and direction of what is built from now on. Windows that stand keep theirs: they are built
/// anew (MainWindow::languageChosen).
void installLanguage(QApplication& application, const QString& code);

/// The formats of core's sentences, one a line: translations/core_words.txt.
[[nodiscard]] QByteArray coreFormats();

}  // namespace aicmo::ui
