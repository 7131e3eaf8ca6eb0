"""Domains at which anybody can have an address: as the domain of an employer they would be everybody's mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_DOMAINS = frozenset(
    """
    126.com 163.com aol.com btinternet.com comcast.net fastmail.com free.fr gmail.com gmx.at gmx.com gmx.de gmx.net
    googlemail.com hey.com hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it icloud.com laposte.net libero.it
    live.co.uk live.com mac.com mail.com mail.ru me.com msn.com orange.fr outlook.com outlook.de outlook.fr pm.me
    posteo.de proton.me protonmail.com qq.com rediffmail.com t-online.de tuta.com tutanota.com verizon.net web.de
    yahoo.ca yahoo.co.in yahoo.co.jp yahoo.co.uk yahoo.com yahoo.com.br yahoo.de yahoo.fr yahoo.it yandex.com yandex.ru
    ymail.com zoho.com
    """.split()
)


def free_mail(addresses: Iterable[str]) -> list[str]:
    """Give those of the addresses of an application that are a whole domain of free mail, such as "@gmail.com"."""
    return [address for address in addresses if address[:1] == "@" and address[1:].lower() in _DOMAINS]
