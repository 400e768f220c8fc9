#include "ui/window_state.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace aicmo::ui {

namespace {
constexpr int writeAfterMs = 800;
constexpr int recentKept = 12;

QString geometryKey() { return QStringLiteral("window/geometry"); }
QString sidebarKey() { return QStringLiteral("window/sidebar"); }
QString pageKey() { return QStringLiteral("window/page"); }
QString splitterKey(const QString& name) { return QStringLiteral("window/panes/") + name; }
}  // namespace

WindowState::WindowState(QWidget* window, const std::string& store)
    : QObject(window), window_(window), recentKey_(QStringLiteral("recent/") + QString::fromStdString(store)) {
    soon_.setSingleShot(true);
    soon_.setInterval(writeAfterMs);
    connect(&soon_, &QTimer::timeout, this, &WindowState::flush);
}

void WindowState::restoreGeometry() {
    window_->restoreGeometry(QSettings().value(geometryKey()).toByteArray());
    window_->installEventFilter(this);
}

void WindowState::watch(QSplitter* splitter, const QString& name) {
    const QByteArray state = QSettings().value(splitterKey(name)).toByteArray();
    if (!state.isEmpty()) {
        splitter->restoreState(state);
    }
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter, name] { put(splitterKey(name), splitter->saveState()); });
}

int WindowState::sidebarWidth(int otherwise) const {
    const int width = QSettings().value(sidebarKey()).toInt();
    return width > 0 ? width : otherwise;
}

void WindowState::setSidebarWidth(int width) { put(sidebarKey(), width); }

int WindowState::page(int otherwise) const { return QSettings().value(pageKey(), otherwise).toInt(); }

void WindowState::setPage(int page) { put(pageKey(), page); }

QStringList WindowState::recent() const {
    const QVariant waiting = waiting_.value(recentKey_);
    return waiting.isValid() ? waiting.toStringList() : QSettings().value(recentKey_).toStringList();
}

void WindowState::opened(const QString& projectId) {
    QStringList ids = recent();
    ids.removeAll(projectId);
    ids.prepend(projectId);
    put(recentKey_, QStringList(ids.mid(0, recentKept)));
}

void WindowState::put(const QString& key, const QVariant& value) {
    waiting_.insert(key, value);
    soon_.start();
}

void WindowState::flush() {
    soon_.stop();
    QSettings settings;
    for (auto entry = waiting_.cbegin(); entry != waiting_.cend(); ++entry) {
        settings.setValue(entry.key(), entry.value());
    }
    waiting_.clear();
    if (std::exchange(geometryChanged_, false)) {
        settings.setValue(geometryKey(), window_->saveGeometry());
    }
    // Written to a new file that takes the old one's place.
    settings.sync();
}

bool WindowState::eventFilter(QObject* watched, QEvent* event) {
    const bool moved =
        event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange;
    if (watched == window_ && moved && window_->isVisible()) {
        geometryChanged_ = true;
        soon_.start();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace aicmo::ui
