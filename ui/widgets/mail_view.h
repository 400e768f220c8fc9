#pragma once
// An email shown as a browser shows it. What can do that is a module of its own (ui/webview), so that the console
// starts without it and works where it is missing.

#include <functional>
#include <memory>

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QtPlugin>

class QWidget;

namespace aicmo::ui {

/// One message: its HTML as it is sent, and the parts that the HTML may show, by content id without brackets.
struct MailDocument {
    struct Part {
        QByteArray mimeType, bytes;
    };
    QByteArray html;
    QHash<QString, Part> parts;
};

/// UI thread only. Runs no script, opens no connection, follows no link, keeps nothing on disk.
class MailView {
  public:
    virtual ~MailView() = default;
    /// Belongs to the parent that create() was given.
    [[nodiscard]] virtual QWidget* widget() = 0;
    virtual void show(MailDocument document) = 0;
    /// 1: CSS pixels as large as the window's.
    virtual void setZoom(double factor) = 0;
};

class MailViewModule {
  public:
    virtual ~MailViewModule() = default;
    /// `ready` is called once, when the first message stands there; `lost` when the view cannot go on.
    [[nodiscard]] virtual std::unique_ptr<MailView> create(QWidget* parent, std::function<void()> ready,
                                                           std::function<void()> lost) = 0;
};

/// The message as a dark mail client shows it: by its own style for dark windows when it has one, else turned to dark
/// as clients do that know no better; pictures stay as they are.
[[nodiscard]] QByteArray darkened(const QByteArray& html);

}  // namespace aicmo::ui

Q_DECLARE_INTERFACE(aicmo::ui::MailViewModule, "aicmo.MailViewModule/1")
