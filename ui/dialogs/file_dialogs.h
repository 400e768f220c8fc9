#pragma once
// The console's file dialogs: the only place that makes one. They judge files by their names alone. A dialog that looks
// into files (as toolkits do to find an icon) opens and closes the store's own file too when that lies in the folder
// shown, and closing it would drop the locks that this process holds on it (POSIX record locks belong to the process).

#include <functional>
#include <memory>

#include <QFileDialog>
#include <QStringList>

namespace aicmo::ui {

/// A dialog in the folder that was used last. The caller sets what it is for and runs it.
[[nodiscard]] std::unique_ptr<QFileDialog> makeFileDialog(QWidget* parent, const QString& title);

/// Project files to read. A project folder is chosen by its project.json, or by the dialog's own button, which leads to
/// a dialog for folders. Empty when it was cancelled.
[[nodiscard]] QStringList askProjects(QWidget* parent);
/// A project's folder; empty when it was cancelled.
[[nodiscard]] QString askProjectFolder(QWidget* parent);
/// A picture to read; empty when it was cancelled.
[[nodiscard]] QString askPicture(QWidget* parent, const QString& title);
/// Where to write; `name` is proposed, its ending is added to a name without one. Empty when it was cancelled.
[[nodiscard]] QString askSaveAs(QWidget* parent, const QString& title, const QString& name, const QString& filter);

}  // namespace aicmo::ui
