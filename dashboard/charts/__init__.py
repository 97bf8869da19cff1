"""Rows in, Vega-Lite out: layouts put rows on a sheet, drawings say in Altair how they look.

Each chart says in its title who claims, in its subtitle that nothing is verified, and in its description what someone
who does not see it would miss. What can be chosen in a chart is chosen by the selection `choice`.
"""
