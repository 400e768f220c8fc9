#pragma once
// Listens on this machine for the one request by which a browser brings the answer of a sign-in (RFC 8252 section 7.3).
// UI thread only; never waits.

#include <functional>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "core/base/result.h"

class QTcpServer;
class QTcpSocket;
class QUrl;

namespace aicmo::ui {

class LoopbackListener final : public QObject {
    Q_OBJECT
  public:
    /// What the browser is shown.
    struct Page {
        int status = 200;
        QString title, text;
    };
    /// Given the query of a request for the address that is listened for.
    using Answer = std::function<Page(const QByteArray& query)>;

    explicit LoopbackListener(Answer answer, QObject* parent = nullptr);
    ~LoopbackListener() override;

    /// `address` is http on a loopback host; without a port any free one is taken. Other paths get 404.
    [[nodiscard]] Status listen(const QUrl& address);
    [[nodiscard]] quint16 port() const;
    /// Takes no new request; an answer that is under way still leaves.
    void close();

  private:
    void accept();
    void read(QTcpSocket* socket);
    void reply(QTcpSocket* socket, const Page& page);

    Answer answer_;
    QTcpServer* server_;
    QByteArray path_;
};

}  // namespace aicmo::ui
