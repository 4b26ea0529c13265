// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_window.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSettings>

namespace genrescope::ui {

namespace {

constexpr int kPatienceMs = 1000;

QString serverName()
{
    const QByteArray place = QSettings().fileName().toUtf8();
    return QStringLiteral("genrescope-") +
           QString::fromLatin1(
               QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex().left(16));
}

/// Whether a window answers under this name.
bool connected(QLocalSocket& socket)
{
    socket.connectToServer(serverName());
    return socket.waitForConnected(kPatienceMs);
}

} // namespace

bool OneWindow::handOver(const QStringList& paths)
{
    QLocalSocket socket;
    if (!connected(socket))
        return false;
    QStringList absolute;
    for (const QString& path : paths)
        absolute << QFileInfo(path).absoluteFilePath();
    QDataStream stream(&socket);
    stream << absolute;
    // The window says a byte when it has them all: one that hangs takes nothing.
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs);
}

OneWindow::OneWindow(QObject* parent)
    : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            QStringList paths;
            stream.startTransaction();
            stream >> paths;
            if (!stream.commitTransaction())
                return; // more is on its way
            socket->write("k");
            socket->flush();
            emit handedOver(paths);
        });
    });
    QLocalSocket other;
    if (connected(other))
        return;
    QLocalServer::removeServer(serverName()); // left behind by a window that was killed
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(serverName());
}

} // namespace genrescope::ui
