#include "app/console/single_instance.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

namespace aicmo {

namespace {

constexpr int patience = 3000;  // milliseconds
constexpr qint64 longestMessage = 256 * 1024;

/// Short enough for a socket's path, which has some hundred bytes.
QString nameFor(const QString& store, const QString& folder) {
    constexpr int shortName = 16;
    const QByteArray digest = QCryptographicHash::hash(store.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + QStringLiteral("/aicmo-") + QString::fromLatin1(digest.left(shortName));
}

}  // namespace

SingleInstance::SingleInstance(const QString& store, const QString& folder, QObject* parent)
    : QObject(parent), name_(nameFor(store, folder)), lock_(name_ + QStringLiteral(".lock")) {
    // The lock tells a living program from a socket that a dead one left behind.
    lock_.setStaleLockTime(0);
    if (!lock_.tryLock(0)) {
        first_ = lock_.error() != QLockFile::LockFailedError;
        return;
    }
    QLocalServer::removeServer(name_);
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    server_.listen(name_);
}

void SingleInstance::answer(QLocalSocket* socket) {
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage) socket->abort();
        return;
    }
    QStringList what;
    for (const QJsonValue value : QJsonDocument::fromJson(socket->readLine()).array()) what.append(value.toString());
    socket->write("ok\n");
    socket->flush();
    Q_EMIT given(what);
}

bool SingleInstance::handOver(const QStringList& given) const {
    QElapsedTimer waiting;
    waiting.start();
    QLocalSocket socket;
    // The first one may have its lock and not its socket yet.
    for (socket.connectToServer(name_); !socket.waitForConnected(patience); socket.connectToServer(name_)) {
        constexpr unsigned long pause = 50;
        if (waiting.elapsed() > patience) return false;
        QThread::msleep(pause);
    }
    socket.write(QJsonDocument(QJsonArray::fromStringList(given)).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience) && socket.readLine() == "ok\n";
}

}  // namespace aicmo
