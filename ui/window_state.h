#pragma once
// How the window was left: size and place, the panes, the page, the projects opened last. Written soon after each
// change, whole or not at all, so that neither a crash nor a second console loses it.

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QVariant>

class QSplitter;
class QWidget;

namespace aicmo::ui {

class WindowState final : public QObject {
    Q_OBJECT
  public:
    /// `store`: whose projects are remembered.
    WindowState(QWidget* window, const std::string& store);

    void restoreGeometry();
    /// From now on the panes stand as they stood under that name, and are remembered.
    void watch(QSplitter* splitter, const QString& name);
    /// The sidebar's width in a window that is wide enough; nothing when it was never dragged.
    [[nodiscard]] int sidebarWidth(int otherwise) const;
    void setSidebarWidth(int width);

    [[nodiscard]] int page(int otherwise) const;
    void setPage(int page);

    /// Ids, the last one first.
    [[nodiscard]] QStringList recent() const;
    void opened(const QString& projectId);

    /// What is waiting is written at once.
    void flush();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void put(const QString& key, const QVariant& value);

    QWidget* window_;
    QString recentKey_;
    QTimer soon_;
    QVariantHash waiting_;
    bool geometryChanged_ = false;
};

}  // namespace aicmo::ui
