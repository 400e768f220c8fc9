#include "ui/dialogs/file_dialogs.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QFileIconProvider>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

#include "ui/style/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("FileDialogs", text); }

QString folderKey() { return QStringLiteral("files/folder"); }

/// Icons and types by name. The one that dialogs have by themselves opens every file whose name it does not know.
class NameIcons final : public QFileIconProvider {
  public:
    QIcon icon(IconType type) const override {
        switch (type) {
            case Computer:
            case Desktop: return ui::icon(Icon::Desktop);
            case Network: return ui::icon(Icon::Globe);
            case Trashcan:
            case Drive:
            case Folder: return ui::icon(Icon::Folder);
            case File: break;
        }
        return ui::icon(Icon::Log);
    }
    QIcon icon(const QFileInfo& info) const override {
        const QString ending = info.suffix().toLower();
        return info.isDir()                                                         ? ui::icon(Icon::Folder)
               : ending == QLatin1String("aicmo") || ending == QLatin1String("zip") ? ui::icon(Icon::Package)
                                                                                    : ui::icon(Icon::Log);
    }
    QString type(const QFileInfo& info) const override {
        return info.isDir()              ? tr("Folder")
               : info.suffix().isEmpty() ? tr("File")
                                         : tr("%1 file").arg(info.suffix().toUpper());
    }
};

/// The list of completions comes from a thread, and would open after the dialog has gone; while any popup is open, Qt
/// does not notice that the window has the focus again, and the keyboard is dead.
void endCompletionWith(QFileDialog& dialog) {
    if (auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))) {
        QObject::connect(&dialog, &QDialog::finished, name, [name] {
            if (name->completer()) {
                name->completer()->popup()->hide();
            }
            name->setCompleter(nullptr);
        });
    }
}

QString runDialog(QFileDialog& dialog) {
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    QSettings().setValue(folderKey(), dialog.directory().absolutePath());
    return dialog.selectedFiles().value(0);
}

}  // namespace

std::unique_ptr<QFileDialog> makeFileDialog(QWidget* parent, const QString& title) {
    // It lists its first folder with icons of its own before it can be given others: let that be one where nobody
    // keeps files.
    auto dialog = std::make_unique<QFileDialog>(parent, title, QDir::rootPath());
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    static NameIcons icons;
    dialog->setIconProvider(&icons);
    const QString last = QSettings().value(folderKey()).toString();
    dialog->setDirectory(!last.isEmpty() && QFileInfo(last).isDir() ? last : QDir::homePath());
    dialog->setHistory({});
    dialog->resize(780, 520);
    if (auto* parts = dialog->findChild<QSplitter*>()) {
        parts->setSizes({180, 600});  // by itself the places get a few letters each
    }
    endCompletionWith(*dialog);
    return dialog;
}

QStringList askProjects(QWidget* parent) {
    const auto dialog = makeFileDialog(parent, tr("Import projects"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Projects (*.aicmo *.zip *.json)"));
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    bool folderWanted = false;
    if (auto* grid = qobject_cast<QGridLayout*>(dialog->layout())) {
        const int row = grid->rowCount();
        auto* hint = new Label(tr("A project folder is chosen by the project.json in it."), Type::Small,
                               Tone::Secondary, dialog.get());
        auto* folder = makeButton(tr("Import folder…"), Icon::Folder, ButtonKind::Plain, dialog.get());
        grid->addWidget(hint, row, 0, 1, 2);
        grid->addWidget(folder, row, 2);
        QObject::connect(folder, &QPushButton::clicked, dialog.get(), [&folderWanted, chooser = dialog.get()] {
            folderWanted = true;
            chooser->reject();
        });
    }
    if (!runDialog(*dialog).isEmpty()) {
        return dialog->selectedFiles();
    }
    const QString folder = folderWanted ? askProjectFolder(parent) : QString();
    return folder.isEmpty() ? QStringList() : QStringList(folder);
}

QString askProjectFolder(QWidget* parent) {
    const auto dialog = makeFileDialog(parent, tr("Import a project folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    return runDialog(*dialog);
}

QString askPicture(QWidget* parent, const QString& title) {
    const auto dialog = makeFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    return runDialog(*dialog);
}

QString askSaveAs(QWidget* parent, const QString& title, const QString& name, const QString& filter) {
    const auto dialog = makeFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    // "CSV (*.csv)": of several kinds the one chosen gives the ending.
    QObject::connect(dialog.get(), &QFileDialog::filterSelected, dialog.get(),
                     [of = dialog.get()](const QString& kind) {
                         of->setDefaultSuffix(kind.section(QStringLiteral("*."), 1).section(u')', 0, 0));
                     });
    dialog->selectFile(name);
    return runDialog(*dialog);
}

}  // namespace aicmo::ui
