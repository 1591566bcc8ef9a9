namespace Interdict.Briefing.Documents;

/// <summary>A part of a section. Closed: <see cref="Paragraph"/>, <see cref="Subheading"/>, <see cref="ItemList"/>, <see cref="Table"/>, <see cref="Figure"/>.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
