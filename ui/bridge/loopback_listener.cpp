#include "ui/bridge/loopback_listener.h"

#include <QGuiApplication>
#include <QHostAddress>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace aicmo::ui {

namespace {

constexpr qint64 longestHead = 16 * 1024;
constexpr int mostConnections = 8;  ///< browsers open some ahead

QByteArray reasonOf(int status) {
    return status == 200 ? "OK" : status == 400 ? "Bad Request" : status == 405 ? "Method Not Allowed" : "Not Found";
}

/// Small, without a script, and with nothing of the request in it.
QByteArray pageOf(const LoopbackListener::Page& page) {
    const QString direction = QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    return QStringLiteral(
               "<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title>"
               "<style>body{font:16px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em;"
               "color-scheme:light dark}</style></head><body><h1>%3</h1><p>%4</p></body></html>")
        .arg(QLocale().bcp47Name(), direction, page.title.toHtmlEscaped(), page.text.toHtmlEscaped())
        .toUtf8();
}

}  // namespace

LoopbackListener::LoopbackListener(Answer answer, QObject* parent)
    : QObject(parent), answer_(std::move(answer)), server_(new QTcpServer(this)) {
    server_->setMaxPendingConnections(mostConnections);
    connect(server_, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener() = default;

Status LoopbackListener::listen(const QUrl& address) {
    path_ = address.path(QUrl::FullyEncoded).toLatin1();
    path_ = path_.isEmpty() ? QByteArray("/") : path_;
    const bool six = address.host() == QLatin1String("::1");
    const auto port = static_cast<quint16>(address.port(0));
    if (!server_->listen(six ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost, port)) {
        const QString words = tr("port %1 of this machine: %2").arg(port).arg(server_->errorString());
        return fail(ErrorKind::Io, words.toStdString());
    }
    return {};
}

quint16 LoopbackListener::port() const { return server_->serverPort(); }

void LoopbackListener::close() { server_->close(); }

void LoopbackListener::accept() {
    while (QTcpSocket* socket = server_->nextPendingConnection()) {
        if (findChildren<QTcpSocket*>().size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this);
        socket->setReadBufferSize(longestHead);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void LoopbackListener::read(QTcpSocket* socket) {
    const QByteArray head = socket->peek(longestHead);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestHead) {
            socket->abort();
        }
        return;
    }
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
    if (line.size() != 3 || line[0] != "GET") {
        reply(socket, {405, tr("Not for this"), {}});
        return;
    }
    const qsizetype question = line[1].indexOf('?');
    const QByteArray path = question < 0 ? line[1] : line[1].left(question);
    if (path != path_) {
        reply(socket, {404, tr("Nothing is here"), {}});
        return;
    }
    reply(socket, answer_(question < 0 ? QByteArray() : line[1].mid(question + 1)));
}

void LoopbackListener::reply(QTcpSocket* socket, const Page& page) {
    const QByteArray body = pageOf(page);
    socket->write("HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reasonOf(page.status) +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
                  "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
                  "\r\nConnection: close\r\n\r\n" +
                  body);
    socket->disconnectFromHost();
}

}  // namespace aicmo::ui
