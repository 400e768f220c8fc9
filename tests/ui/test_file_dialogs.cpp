// File dialogs must not open the files that they list: closing one would drop this process's locks on it.

#include <sys/inotify.h>
#include <unistd.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QMimeDatabase>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "ui/console.h"
#include "ui/dialogs/file_dialogs.h"

using namespace aicmo::ui;

namespace {

/// Tells whether a file has been opened since it is watched.
class OpenWatch {
  public:
    explicit OpenWatch(const QString& path) : queue_(inotify_init1(IN_NONBLOCK)) {
        inotify_add_watch(queue_, path.toLocal8Bit().constData(), IN_OPEN);
    }
    ~OpenWatch() { ::close(queue_); }
    [[nodiscard]] bool sawOpen() const {
        char event[4096];
        return ::read(queue_, event, sizeof event) > 0;
    }

  private:
    int queue_;
};

/// A store beside files whose names say nothing: what a toolkit would look into.
QStringList fill(const QTemporaryDir& folder) {
    QStringList paths;
    for (const char* name : {"console.db", "console.db-wal", "noending", "a.json"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write("SQLite format 3") < 0) {
            return {};
        }
        paths.append(file.fileName());
    }
    return paths;
}

}  // namespace

class TestFileDialogs : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { installLook(*qApp, Theme::Light); }

    void watchSeesALookInside() {
        const QTemporaryDir folder;
        const QStringList paths = fill(folder);
        QVERIFY(!paths.isEmpty());
        const OpenWatch watch(paths[2]);
        QVERIFY(!watch.sawOpen());
        QVERIFY(QMimeDatabase().mimeTypeForFile(paths[2]).isValid());
        QVERIFY(watch.sawOpen());
    }

    void listingOpensNothing_data() {
        QTest::addColumn<int>("mode");
        QTest::newRow("read") << static_cast<int>(QFileDialog::AcceptOpen);
        QTest::newRow("write") << static_cast<int>(QFileDialog::AcceptSave);
    }
    void listingOpensNothing() {
        QFETCH(int, mode);
        const QTemporaryDir folder;
        const QStringList paths = fill(folder);
        QVERIFY(!paths.isEmpty());
        std::vector<std::unique_ptr<OpenWatch>> watches;
        for (const QString& path : paths) {
            watches.push_back(std::make_unique<OpenWatch>(path));
        }
        const auto dialog = makeFileDialog(nullptr, QStringLiteral("Choose"));
        dialog->setAcceptMode(static_cast<QFileDialog::AcceptMode>(mode));
        dialog->setDirectory(folder.path());
        dialog->show();
        const auto* list = dialog->findChild<QAbstractItemView*>(QStringLiteral("listView"));
        QVERIFY(list);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(list->rootIndex()), static_cast<int>(paths.size()), 10000);
        for (int row = 0; row < paths.size(); ++row) {
            const QModelIndex index = list->model()->index(row, 0, list->rootIndex());
            QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
        }
        QTest::qWait(300);
        for (const auto& watch : watches) {
            QVERIFY(!watch->sawOpen());
        }
    }
};

QTEST_MAIN(TestFileDialogs)
#include "test_file_dialogs.moc"
