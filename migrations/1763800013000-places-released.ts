import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places that were kept for a first talk and given to others are counted without reading everything that ever happened. */
export class PlacesReleased1763800013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX activity_places_released ON activity (guild_id) WHERE (code = 'place_released')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX activity_places_released');
  }
}
